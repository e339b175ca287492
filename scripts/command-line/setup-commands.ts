import type { Command } from 'commander'
import type { CommandContext } from '../terminal/context.ts'
import { browserOption, folderOption } from '../terminal/options.ts'
import type { Finish } from '../terminal/context.ts'

/** Adds the commands that keep the project itself in order; their work is loaded when they are called. */
export function addSetupCommands(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('setup')
    .summary('make sure of everything, once, while there is internet')
    .description('Installs the packages and finds, or installs, a browser, so that all else works offline.')
    .addOption(browserOption())
    .action(async (options) => {
      const { runSetup } = await import('../commands/setup.ts')
      finish(await runSetup(context, options))
    })
  program
    .command('schema')
    .summary('write the JSON Schemas that editors complete and check front matter with')
    .description('Writes schema/*.schema.json from the schema that the build itself checks with.')
    .action(async () => {
      const { runSchema } = await import('../commands/schema.ts')
      finish(await runSchema(context))
    })
  program
    .command('language-server')
    .summary('complete and check front matter in an editor, which starts this itself')
    .description(
      'Speaks the Language Server Protocol on standard input and output, until the editor ends it.',
    )
    .option('--stdio', 'as editors ask for it; there is no other way')
    .addOption(folderOption())
    .action(async (options) => {
      const { runLanguageServer } = await import('../commands/language-server.ts')
      finish(await runLanguageServer(context, options))
    })
  program
    .command('pictures')
    .summary('take the pictures of the README anew')
    .description('Writes docs/pictures/ from the sample session as it is.')
    .addOption(browserOption())
    .action(async (options) => {
      const { runPictures } = await import('../commands/pictures.ts')
      finish(await runPictures(context, options))
    })
  program
    .command('benchmark')
    .summary('measure Colloquy beside what one would use instead')
    .description('Prints seconds, memory and ratios of one run: loading, quotations, the printed deck.')
    .addOption(browserOption())
    .action(async (options) => {
      const { runBenchmark } = await import('../commands/benchmark.ts')
      finish(await runBenchmark(context, options))
    })
}
