import { Option } from 'commander'
import type { ImportOptions } from '../importing/import-files.ts'
import type { CommandDefinition } from '../terminal/command.ts'
import { filesOption, folderOption, formatOption, secondsOption } from '../terminal/options.ts'

/** Makes readings from files, or stores the text of one for a reading that is there. */
export const importCommand: CommandDefinition<ImportOptions & { into?: string }> = {
  name: 'import',
  summary: 'make readings from BibTeX, CSL-JSON, HTML, Markdown, text or PDF',
  description:
    'Writes a document for each reading, with its facts and an empty summary, and its full text to texts/. ' +
    'The text of an entry of BibTeX is that of the first file its field `file` names, beside the library or below it. ' +
    'Nothing is overwritten, and nothing is fetched.',
  argument: { name: '<files...>', description: 'files such as library.bib, page.html or paper.pdf' },
  options: [
    new Option('--into <id>', 'store only the text of one file, for the reading documents/<id>.md'),
    filesOption(),
    secondsOption(),
    formatOption(),
    folderOption(),
  ],
  findMisuse: ({ into }, files) =>
    into === undefined || files.length === 1
      ? undefined
      : `--into takes the text of one file, not of ${files.length}`,
  async run(context, { into, ...options }, files) {
    const [file] = files
    if (into === undefined || file === undefined) {
      const { importFiles } = await import('../importing/import-files.ts')
      return importFiles(context, files, options)
    }
    const { importInto } = await import('../importing/import-into.ts')
    return importInto(context, file, { ...options, into })
  },
}
