import { Option } from 'commander'
import type { CommandDefinition } from '../terminal/command.ts'
import { projectFolder, type FolderOptions } from '../terminal/folder.ts'
import { folderOption, wholeNumber } from '../terminal/options.ts'
import { unlessStopped } from '../terminal/progress.ts'

interface PlanOptions extends FolderOptions {
  /** Minutes to fit the session into. */
  minutes?: number
}

/** Where the width of the terminal is not known: what fits beside line numbers and on paper. */
const usualColumns = 80

/** Prints the agenda as a table, or the one that another length would have. Writes nothing. */
export const plan: CommandDefinition<PlanOptions> = {
  name: 'plan',
  summary: 'print the agenda, and what to cut first',
  description: 'Prints the agenda of the session by the clock, whether it fits, and what to cut first.',
  options: [
    new Option('--minutes <number>', 'propose the same session in this many minutes').argParser(
      wholeNumber(600),
    ),
    folderOption(),
  ],
  async run(context, options) {
    const { visibleLines } = await import('../diagnostics/cells.ts')
    const { formatPlan, formatProposal } = await import('../planning/format-plan.ts')
    const { reschedule } = await import('../planning/reschedule.ts')
    const { loadDiscussion } = await import('../pipeline/load-discussion.ts')
    const { printDiagnostics } = await import('../terminal/print-diagnostics.ts')
    const folder = projectFolder(context, options)
    const { value, diagnostics } = await unlessStopped(context.signal, () => loadDiscussion(folder))
    if (!value) {
      printDiagnostics(context, diagnostics, { format: 'text' })
      return 1
    }
    const { discussion } = value
    const columns = context.terminal?.output.columns ?? usualColumns
    const table =
      options.minutes === undefined
        ? formatPlan(discussion, columns)
        : formatProposal(reschedule(discussion, options.minutes), columns)
    context.output.write(visibleLines(table))
    return 0
  },
}
