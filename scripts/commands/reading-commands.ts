import type { Command } from 'commander'
import type { CommandContext } from './context.ts'
import { folderOption, formatOption, strictOption, wholeNumber } from './options.ts'
import type { Finish } from './program.ts'

/** Adds the commands for the readings themselves; their work is loaded when they are called. */
export function addReadingCommands(program: Command, context: CommandContext, finish: Finish): void {
  addCheck(program, context, finish)
  addPlan(program, context, finish)
}

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

function addPlan(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('plan')
    .summary('print the agenda, and what to cut first')
    .description('Prints the agenda of the session by the clock, whether it fits, and what to cut first.')
    .option('--minutes <number>', 'propose the same session in so many minutes', wholeNumber(600))
    .addOption(folderOption())
    .action(async (options) => {
      const { runPlan } = await import('./plan.ts')
      finish(await runPlan(context, options))
    })
}
