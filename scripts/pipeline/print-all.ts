import { openBrowser } from '../browser/open.ts'
import { startPrintServer } from '../printing/client/start-print-server.ts'
import type { UserError } from '../diagnostics/user-error.ts'
import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import type { BuiltPages } from './build-pages.ts'
import { withoutEchoes } from './diagnose-pdf.ts'
import { printOutput, type Output, type PrintTools } from './print-outputs.ts'
import { describeBrowser, provideProjectBrowser, type BrowserOptions } from '../browser/project-browser.ts'
import type { CommandContext } from '../terminal/context.ts'
import { projectFolder, type FolderOptions } from '../terminal/folder.ts'
import type { Inputs } from '../printing/output-cache.ts'
import { outputRequests, type OutputOptions } from '../printing/outputs.ts'
import { plural } from '../terminal/amounts.ts'
import type { Progress } from '../terminal/progress.ts'

type PrintingOptions = FolderOptions & BrowserOptions & OutputOptions

const browserTitle = 'Find a browser'
const serverTitle = 'Start the deck'

/** The first port to try: another than that of `present`, which may be running. */
const firstPort = 3130

/** The titles of the steps that `printAll` takes. */
export function printingTitles(options: OutputOptions): string[] {
  return [browserTitle, serverTitle, ...outputRequests('', options).map(({ definition }) => definition.step)]
}

/** Outputs that are not on the disk yet, and the path of the browser that printed them. */
export interface PrintedOutputs {
  outputs: Output[]
  browser: string
}

/** Who follows a printing. */
export interface PrintingListener {
  progress: Progress
  /** Called when the slides are read, and what is written to `pages/` changes nothing any more. */
  onServed: () => Promise<void>
}

/** Prints every output of a session from one server with one browser; neither outlives it. */
export async function printAll(
  built: BuiltPages,
  context: CommandContext,
  options: PrintingOptions & { inputs: Inputs },
  { progress, onServed }: PrintingListener,
): Promise<WithDiagnostics<PrintedOutputs>> {
  const { executablePath } = await progress.step(
    browserTitle,
    (report) => provideProjectBrowser(context, options, report),
    describeBrowser,
  )
  const browser = await openBrowser(executablePath)
  try {
    const visit = await browser.openVisit()
    const folder = projectFolder(context, options)
    const files = { session: options.inputs.session, program: options.inputs.colloquy }
    const { fault, onFault } = awaitFault()
    const server = await progress.step(serverTitle, () =>
      startPrintServer({ folder, port: firstPort, files, onFault }),
    )
    try {
      await onServed()
      const { paper, duplex = false } = options
      const tools = { browser: visit, server, options: { paper, duplex }, modified: context.sourceDate }
      const { value: outputs, diagnostics } = await printEach(
        built,
        tools,
        options,
        unlessFault(progress, fault),
      )
      return { value: { outputs, browser: executablePath }, diagnostics }
    } finally {
      await server.close()
    }
  } finally {
    await browser.close()
  }
}

/** Without its packages a page waits for them until its time is over; why they are missing is known before. */
function awaitFault(): { fault: Promise<never>; onFault: (fault: UserError) => void } {
  let onFault: (fault: UserError) => void = () => {}
  const fault = new Promise<never>((_, reject) => {
    onFault = reject
  })
  fault.catch(() => {})
  return { fault, onFault }
}

function unlessFault(progress: Progress, fault: Promise<never>): Progress {
  return {
    step: (title, work, describe) =>
      progress.step(title, (report) => Promise.race([work(report), fault]), describe),
  }
}

async function printEach(
  built: BuiltPages,
  tools: PrintTools,
  options: OutputOptions,
  progress: Progress,
): Promise<WithDiagnostics<Output[]>> {
  const printed: WithDiagnostics<Output[]> = { value: [], diagnostics: [] }
  for (const request of outputRequests(built.discussion.session.title, options)) {
    const { value, diagnostics } = await progress.step(
      request.definition.step,
      () => printOutput(request, built, tools),
      (output) => plural(output.value.facts.pages.length, request.definition.page),
    )
    printed.value.push(value)
    printed.diagnostics.push(...diagnostics)
  }
  return { ...printed, diagnostics: withoutEchoes(printed.diagnostics) }
}
