import { describeBrowser, provideProjectBrowser, type BrowserOptions } from '../browser/project-browser.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'
import { withProgress } from '../terminal/with-progress.ts'

const findingBrowser = 'Find a browser'

/** Makes sure of a browser; the packages are there by the time that a command runs. */
export async function runSetup(context: CommandContext, options: BrowserOptions): Promise<ExitStatus> {
  await withProgress(context, [findingBrowser], (progress) =>
    progress.step(
      findingBrowser,
      (report) => provideProjectBrowser(context, options, report),
      describeBrowser,
    ),
  )
  return 0
}
