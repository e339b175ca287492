import { Command } from 'commander'
import type { CommandDefinition } from '../terminal/command.ts'
import type { CommandContext, Finish } from '../terminal/context.ts'
import { commands } from './command-table.ts'

const examples = `
Examples:
  npm run deck                       dist/deck.pdf and the handouts, from documents/
  npm run deck -- --paper letter     the same on US paper
  npm run present                    the live deck, following every save
  npm run check -- --strict          is everything right? writes nothing
  npm run plan -- --minutes 60       the same session in an hour
  npm run new -- "The guide"         a reading to fill in

npm hands on what stands after “--”. Exit status: 0 clean, 1 errors, 2 wrong usage.`

/** The command line with all commands. It writes to the context's streams, and throws where it would end the process. */
export function createProgram(context: CommandContext, finish: Finish): Command {
  const program = new Command('colloquy')
    .usage('<command> [options]')
    .description(
      'Turns a folder of readings into a discussion session: a live deck, a PDF of it, and handouts.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.output.write(text),
      writeErr: (text) => context.errorOutput.write(text),
      getOutHasColors: () => context.output.colour,
      getErrHasColors: () => context.errorOutput.colour,
    })
    .showHelpAfterError('help: add --help to see what there is')
    .addHelpText('after', examples)
  for (const definition of commands) addCommand(program, definition, context, finish)
  return program
}

function addCommand(
  program: Command,
  definition: CommandDefinition,
  context: CommandContext,
  finish: Finish,
): void {
  const { name, summary, description, argument, options = [] } = definition
  const command = program.command(name).summary(summary).description(description)
  if (argument) command.argument(argument.name, argument.description)
  for (const option of options) command.addOption(option)
  command.action(async () => {
    // A variadic argument arrives as one list.
    const words = (command.processedArgs as string[][]).flat()
    const misuse = definition.findMisuse?.(command.opts(), words)
    if (misuse !== undefined) return command.error(`error: ${misuse}`)
    finish(await definition.run(context, command.opts(), words))
  })
}
