import { buildSite } from '../server/build-site.ts'
import { hasFailed } from '../diagnostics/count.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { replaceFolder } from '../files/replace-folder.ts'
import { buildPages } from './build-pages.ts'
import { outputs } from '../model/outputs.ts'
import { checkLeaks } from './check-leaks.ts'
import { readSite } from '../server/read-site.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'
import { outputFolder, projectFolder, shownPath, type FolderOptions } from '../terminal/folder.ts'
import { printDiagnostics, type DiagnosticOptions } from '../terminal/print-diagnostics.ts'
import { type Progress } from '../terminal/progress.ts'
import { withProgress } from '../terminal/with-progress.ts'

/** Options of `site`. */
export interface SiteCommandOptions extends FolderOptions, DiagnosticOptions {
  /** The site's folder; `dist/site` in the session's folder unless given. */
  out?: string
}

const buildTitle = 'Read the readings and write the slides'

/** Builds the deck as a static site, which takes the place of the last one when it is whole. */
export async function makeSite(context: CommandContext, options: SiteCommandOptions): Promise<ExitStatus> {
  const folder = projectFolder(context, options)
  const target = outputFolder(context, options, 'dist/site')
  const diagnostics = await withProgress(context, [buildTitle, outputs.site.step], (progress) =>
    buildFromPages(options, { folder, target }, progress),
  )
  printDiagnostics(context, diagnostics, options)
  if (hasFailed(diagnostics, options)) return 1
  if (options.format === 'text') {
    context.output.write(`${shownPath(target, context)} is ready for any web server, in any folder of it.\n`)
  }
  return 0
}

async function buildFromPages(
  options: SiteCommandOptions,
  { folder, target }: { folder: string; target: string },
  progress: Progress,
): Promise<Diagnostic[]> {
  const { value: built, diagnostics } = await progress.step(buildTitle, () => buildPages(folder))
  if (!built || hasFailed(diagnostics, options)) return diagnostics
  const leaks: Diagnostic[] = []
  await progress.step(outputs.site.step, () =>
    replaceFolder(target, async (unfinished) => {
      await buildSite({ folder, target: unfinished })
      leaks.push(...checkLeaks(built, await readSite(unfinished)))
      return !hasFailed(leaks, options)
    }),
  )
  return [...diagnostics, ...leaks]
}
