import type { BrowserOptions } from '../browser/project-browser.ts'
import type { CommandDefinition } from '../terminal/command.ts'
import { browserOption } from '../terminal/options.ts'

/** Takes the pictures of the README. */
export const pictures: CommandDefinition<BrowserOptions> = {
  name: 'pictures',
  summary: 'take the pictures of the README again',
  description: 'Writes docs/pictures/ from the sample session as it is.',
  options: [browserOption()],
  async run(context, options) {
    const { takePictures } = await import('../development/take-pictures.ts')
    return takePictures(context, options)
  },
}
