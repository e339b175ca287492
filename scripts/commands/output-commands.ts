import type { Command } from 'commander'
import type { CommandContext } from './context.ts'
import { folderOption, formatOption, strictOption } from './options.ts'
import type { Finish } from './program.ts'

/** Adds the commands that make slides, sheets and sites; their work is loaded when they are called. */
export function addOutputCommands(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('build')
    .summary('write the slides’ Markdown to pages/, and no more')
    .description(
      'Checks the readings and writes the generated slides to pages/, ready for any Slidev command.',
    )
    .addOption(strictOption())
    .addOption(formatOption())
    .addOption(folderOption())
    .action(async (options) => {
      const { runBuild } = await import('./build.ts')
      finish(await runBuild(context, options))
    })
}
