import type { NewOptions } from '../importing/write-empty-reading.ts'
import type { CommandDefinition } from '../terminal/command.ts'
import { folderOption, idOption } from '../terminal/options.ts'

/** Writes a reading to fill in. */
export const newCommand: CommandDefinition<NewOptions> = {
  name: 'new',
  summary: 'write a reading to fill in',
  description: 'Writes documents/<name>.md with a title and an empty summary. Nothing is overwritten.',
  argument: { name: '<title...>', description: 'the title of the reading' },
  options: [idOption(), folderOption()],
  async run(context, options, words) {
    const { writeEmptyReading } = await import('../importing/write-empty-reading.ts')
    return writeEmptyReading(context, words.join(' '), options)
  },
}
