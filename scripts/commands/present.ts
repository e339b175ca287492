import type { PresentOptions } from '../pipeline/present-session.ts'
import type { CommandDefinition } from '../terminal/command.ts'
import { folderOption, openOption, portOption } from '../terminal/options.ts'

/** Shows the live deck. */
export const present: CommandDefinition<PresentOptions> = {
  name: 'present',
  summary: 'show the live deck, following every save',
  description:
    'Serves the deck, the presenter’s view and the handouts on this computer alone, and rewrites the slides when a reading is saved. Ctrl-C ends it.',
  options: [portOption(), openOption(), folderOption()],
  async run(context, options) {
    const { presentSession } = await import('../pipeline/present-session.ts')
    return presentSession(context, options)
  },
}
