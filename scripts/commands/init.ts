import { Option } from 'commander'
import type { InitOptions } from '../starting/begin-session.ts'
import type { CommandDefinition } from '../terminal/command.ts'

/** Begins a session in a folder of its own. */
export const init: CommandDefinition<InitOptions> = {
  name: 'init',
  summary: 'begin a session in a folder of its own',
  description:
    'Writes slides.md, a first reading and what else a folder needs. Asks for what is not given, at a terminal. Nothing is overwritten.',
  argument: { name: '<folder>', description: 'the folder, which is made when it is not there' },
  options: [
    new Option('--group <name>', 'what the group is called'),
    new Option('--title <title>', 'what the session is about'),
    new Option('--date <day>', 'its day, such as 2026-05-12'),
    new Option('--start <time>', 'when it begins, such as 18:30'),
    new Option('--minutes <number>', 'how long it lasts'),
    new Option('--lang <tag>', 'its language, such as en, de or pt-BR'),
    new Option('--paper <size>', 'the paper it is printed on: a4 or letter'),
    new Option('-y, --yes', 'ask nothing'),
  ],
  async run(context, options, [folder = '.']) {
    const { beginSession } = await import('../starting/begin-session.ts')
    return beginSession(context, folder, options)
  },
}
