import { Command, Option } from 'commander'
import type { CommandContext, ExitStatus } from './context.ts'

/** Told how the command ended. */
type Finish = (status: ExitStatus) => void

const examples = `
Examples:
  npm run deck                       dist/deck.pdf and the handouts, from documents/
  npm run deck -- --paper letter     the same on US paper
  npm run present                    the live deck, following every save
  npm run check -- --strict          is everything right? writes nothing
  npm run plan -- --minutes 60       the same session in an hour

npm passes what stands after “--” on. Exit status: 0 clean, 1 errors, 2 wrong usage.`

/** The command line with all commands. It writes to the context's streams, and throws where it would end the process. */
export function createProgram(context: CommandContext, finish: Finish): Command {
  const program = new Command('colloquy')
    .description(
      'Turns a folder of readings into a discussion session: a live deck, a PDF of it, and handouts.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.output.write(text),
      writeErr: (text) => void context.errorOutput.write(text),
      getOutHasColors: () => context.colour,
      getErrHasColors: () => context.colour,
    })
    .showHelpAfterError('help: add --help to see what there is')
    .addHelpText('after', examples)
  addCheck(program, context, finish)
  return program
}

const folderOption = () =>
  new Option('--folder <path>', 'the folder that holds slides.md and documents/, if not this one')
const strictOption = () => new Option('--strict', 'let warnings count as errors')
const formatOption = () =>
  new Option('--format <format>', 'how to print what is wrong').choices(['text', 'json']).default('text')

function addCheck(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('check')
    .summary('say what is wrong in the readings; write nothing')
    .description(
      'Validates slides.md and every reading, and prints all that is wrong, with place and remedy.',
    )
    .addOption(strictOption())
    .addOption(formatOption())
    .addOption(folderOption())
    .action(async (options) => {
      const { runCheck } = await import('./check.ts')
      finish(await runCheck(context, options))
    })
}
