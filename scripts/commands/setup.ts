import type { BrowserOptions } from '../browser/project-browser.ts'
import type { CommandDefinition } from '../terminal/command.ts'
import { browserOption } from '../terminal/options.ts'

const findingBrowser = 'Find a browser'

/** Finds or installs a browser; the packages are installed before any command runs. */
export const setup: CommandDefinition<BrowserOptions> = {
  name: 'setup',
  summary: 'install everything once, while there is internet',
  description: 'Installs the packages and finds, or installs, a browser, so that all else works offline.',
  options: [browserOption()],
  async run(context, options) {
    const { describeBrowser, provideProjectBrowser } = await import('../browser/project-browser.ts')
    const { withProgress } = await import('../terminal/with-progress.ts')
    await withProgress(context, [findingBrowser], (progress) =>
      progress.step(
        findingBrowser,
        (report) => provideProjectBrowser(context, options, report),
        describeBrowser,
      ),
    )
    return 0
  },
}
