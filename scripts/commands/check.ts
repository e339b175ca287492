import { countInWords } from '../diagnostics/bounded-list.ts'
import { hasFailed } from '../diagnostics/count.ts'
import type { Document } from '../model/discussion.ts'
import type { CommandDefinition } from '../terminal/command.ts'
import { projectFolder, type FolderOptions } from '../terminal/folder.ts'
import { countReadings } from '../terminal/amounts.ts'
import { folderOption, formatOption, strictOption } from '../terminal/options.ts'
import type { DiagnosticOptions } from '../terminal/print-diagnostics.ts'
import { unlessStopped } from '../terminal/progress.ts'

/** Says all that is wrong in the session and its readings. Writes nothing. */
export const check: CommandDefinition<FolderOptions & DiagnosticOptions> = {
  name: 'check',
  summary: 'say what is wrong in the readings; write nothing',
  description: 'Validates slides.md and every reading, and prints all that is wrong, with place and remedy.',
  options: [strictOption(), formatOption(), folderOption()],
  async run(context, options) {
    const { loadDiscussion } = await import('../pipeline/load-discussion.ts')
    const { printDiagnostics } = await import('../terminal/print-diagnostics.ts')
    const folder = projectFolder(context, options)
    const { value, diagnostics } = await unlessStopped(context.signal, () => loadDiscussion(folder))
    printDiagnostics(context, diagnostics, options)
    if (hasFailed(diagnostics, options)) return 1
    if (value && options.format === 'text') {
      const { documents } = value.discussion
      const sound = `Nothing is wrong in slides.md and ${countReadings(documents.length)}.\n`
      context.output.write((diagnostics.length === 0 ? sound : '') + uncheckedLine(documents))
    }
    return 0
  },
}

/** How many quotations have no text that they were found in: no mistake, but nobody else can know. */
function uncheckedLine(documents: readonly Document[]): string {
  const quotations = documents.flatMap((document) => document.quotations)
  const unchecked = quotations.filter(({ verification }) => verification.status === 'unchecked').length
  if (unchecked === 0) return ''
  const all = unchecked === quotations.length
  const which = all
    ? 'None of the quotations is'
    : `${countInWords(unchecked)} of ${countInWords(quotations.length)} quotations are not`
  return `${which} checked against a text: give each reading its own with \`text:\`.\n`
}
