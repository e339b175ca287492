import { startDeckServer, type DeckServer } from '../server/deck-server.ts'
import { visibleText } from '../diagnostics/cells.ts'
import { UserError } from '../diagnostics/user-error.ts'
import type { PresenterFindings } from '../model/presenter-findings.ts'
import { buildPages } from './build-pages.ts'
import { inPagesTurn, takePresentCache } from './turns.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'
import { projectFolder, type FolderOptions } from '../terminal/folder.ts'
import { followSaves, type SaveListener } from '../server/follow-saves.ts'
import { formatUserError } from '../terminal/format-user-error.ts'
import { nextCommand } from '../terminal/next-command.ts'
import { openAddress } from '../server/open-address.ts'
import { presenterError, presenterFindings } from '../server/presenter-findings.ts'
import { printDiagnostics } from '../terminal/print-diagnostics.ts'
import { unlessStopped } from '../terminal/progress.ts'

/** Options of `present`. */
export interface PresentOptions extends FolderOptions {
  port: number
  open?: boolean
}

/** Serves the live deck until the user stops it, and rewrites the slides after every save. */
export async function presentSession(context: CommandContext, options: PresentOptions): Promise<ExitStatus> {
  const { signal, output, errorOutput, machine } = context
  const folder = projectFolder(context, options)
  const begun = await unlessStopped(signal, () => rebuild(context, options))
  const { cacheFolder, release } = await takePresentCache(context, options)
  const server = await unlessStopped(signal, () =>
    startDeckServer({
      folder,
      mode: 'present',
      port: options.port,
      cacheFolder,
      onFault: (fault) => errorOutput.write(formatUserError(fault, errorOutput.colour)),
    }),
  )
  server.tellPresenter(begun)
  try {
    output.write(formatAddresses(server.url, nextCommand('deck', options, context)))
    if (options.open) {
      openAddress(server.url, machine.platform, (message) => errorOutput.write(`${message}\n`))
    }
    await followSaves(folder, signal, keepUp(context, options, server))
    return 0
  } finally {
    await server.close()
    await release()
  }
}

/** Keeps the deck at what the session's files say, through their going away and coming back. */
function keepUp(context: CommandContext, options: PresentOptions, server: DeckServer): SaveListener {
  const nameOf = (path: string) => visibleText(path || projectFolder(context, options))
  const update = async (occasion: string) => server.tellPresenter(await rebuild(context, options, occasion))
  return {
    saved: (path) => update(`${nameOf(path)} saved`),
    gone: (path) =>
      context.errorOutput.write(
        `${nameOf(path)} is gone: the deck stays as it is, and goes on when it is back.\n`,
      ),
    back: async (path) => {
      await server.readAgain()
      await update(`${nameOf(path)} is back`)
    },
  }
}

/** Rewrites the slides. Errors are shown, and the slides stay as they were until they are fixed. */
async function rebuild(
  context: CommandContext,
  options: FolderOptions,
  occasion?: string,
): Promise<PresenterFindings> {
  try {
    const folder = projectFolder(context, options)
    const { value, diagnostics } = await inPagesTurn(context, options, () => buildPages(folder))
    printDiagnostics(context, diagnostics, { format: 'text' })
    if (!value) context.errorOutput.write('The slides stay as they were until this is put right.\n')
    else if (occasion !== undefined) {
      const { written, removed } = value.files
      const count = written.length + removed.length
      context.errorOutput.write(`${occasion}: ${count === 0 ? 'no slide changed' : 'slides updated'}\n`)
    }
    const checkCommand = nextCommand('check', options, context)
    return presenterFindings(diagnostics, { isStale: value === undefined, checkCommand })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    context.errorOutput.write(formatUserError(error, context.errorOutput.colour))
    return presenterError(error)
  }
}

function formatAddresses(url: string, printCommand: string): string {
  return [
    '',
    `  slides      ${url}`,
    `  presenter   ${url}presenter/   (notes and clock, for your own screen)`,
    `  handouts    ${url}handout`,
    '',
    `Every save of a reading or of slides.md shows at once; ${printCommand} puts it on paper.`,
    'Ctrl-C ends it.',
    '',
  ].join('\n')
}
