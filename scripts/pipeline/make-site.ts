import { buildSite } from '../server/build-site.ts'
import { hasFailed } from '../diagnostics/count.ts'
import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import type { Release } from '../files/folder-lock.ts'
import { replaceFolder } from '../files/replace-folder.ts'
import { buildPages, type BuiltPages } from './build-pages.ts'
import { outputs } from '../model/outputs.ts'
import { checkLeaks } from './check-leaks.ts'
import { takePagesTurn } from './turns.ts'
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
    inTurn(context, options, { folder, target }, progress),
  )
  printDiagnostics(context, diagnostics, options)
  if (hasFailed(diagnostics, options)) return 1
  if (options.format === 'text') {
    context.output.write(`${shownPath(target, context)} is ready for any web server, in any folder of it.\n`)
  }
  return 0
}

interface SitePlaces {
  folder: string
  target: string
}

/** Builds while no other run rewrites the slides. */
async function inTurn(
  context: CommandContext,
  options: SiteCommandOptions,
  places: SitePlaces,
  progress: Progress,
): Promise<Diagnostic[]> {
  let release: Release = async () => {}
  try {
    const built = await progress.step(buildTitle, async (report) => {
      release = await takePagesTurn(context, options, report)
      return buildPages(places.folder)
    })
    return await buildFromPages(built, options, places, progress)
  } finally {
    await release()
  }
}

async function buildFromPages(
  { value: built, diagnostics }: WithDiagnostics<BuiltPages | undefined>,
  options: SiteCommandOptions,
  { folder, target }: SitePlaces,
  progress: Progress,
): Promise<Diagnostic[]> {
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
