import type { SiteCommandOptions } from '../pipeline/make-site.ts'
import type { CommandDefinition } from '../terminal/command.ts'
import { folderOption, formatOption, outOption, strictOption } from '../terminal/options.ts'

/** Builds the deck as a static site. */
export const site: CommandDefinition<SiteCommandOptions> = {
  name: 'site',
  summary: 'build the deck as a website, to dist/site/',
  description: 'Builds the deck as a static site without the facilitator’s notes, for any web server.',
  options: [strictOption(), formatOption(), outOption('dist/site'), folderOption()],
  async run(context, options) {
    const { makeSite } = await import('../pipeline/make-site.ts')
    return makeSite(context, options)
  },
}
