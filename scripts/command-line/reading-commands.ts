import type { Command } from 'commander'
import type { CommandContext } from '../terminal/context.ts'
import {
  filesOption,
  folderOption,
  formatOption,
  idOption,
  secondsOption,
  strictOption,
  wholeNumber,
} from '../terminal/options.ts'
import type { Finish } from '../terminal/context.ts'

/** Adds the commands for the readings themselves; their work is loaded when they are called. */
export function addReadingCommands(program: Command, context: CommandContext, finish: Finish): void {
  addCheck(program, context, finish)
  addPlan(program, context, finish)
  addNew(program, context, finish)
  addImport(program, context, finish)
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
      const { runCheck } = await import('../commands/check.ts')
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
      const { runPlan } = await import('../commands/plan.ts')
      finish(await runPlan(context, options))
    })
}

function addNew(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('new')
    .summary('write a reading to fill in')
    .description('Writes documents/<name>.md with a title and an empty summary. Nothing is overwritten.')
    .argument('<title...>', 'the title of the reading')
    .addOption(idOption())
    .addOption(folderOption())
    .action(async (words: string[], options) => {
      const { runNew } = await import('../commands/new.ts')
      finish(await runNew(context, words.join(' '), options))
    })
}

function addImport(program: Command, context: CommandContext, finish: Finish): void {
  const command = program
    .command('import')
    .summary('make readings from BibTeX, CSL-JSON, HTML, Markdown, text or PDF')
    .description(
      'Writes a document for each reading, with its facts and an empty summary, and its full text to texts/. ' +
        'The text of an entry of BibTeX is that of the first file its field `file` names, beside the library or below it. ' +
        'Nothing is overwritten, and nothing is fetched.',
    )
    .argument('<files...>', 'files such as library.bib, page.html or paper.pdf')
    .option('--into <id>', 'store only the text of one file, for the reading documents/<id>.md')
    .addOption(filesOption())
    .addOption(secondsOption())
    .addOption(formatOption())
    .addOption(folderOption())
  command.action(async (files: string[], { into, ...options }) => {
    if (into === undefined) {
      const { runImport } = await import('../commands/import.ts')
      return finish(await runImport(context, files, options))
    }
    const [file, ...others] = files
    if (file === undefined || others.length > 0)
      return command.error(`error: --into takes the text of one file, not of ${files.length}`)
    const { runImportInto } = await import('../commands/import-into.ts')
    finish(await runImportInto(context, file, { ...options, into }))
  })
}
