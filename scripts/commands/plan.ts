import { visibleLines } from '../diagnostics/cells.ts'
import { formatPlan, formatProposal } from '../planning/format-plan.ts'
import { reschedule } from '../planning/reschedule.ts'
import { loadDiscussion } from '../pipeline/load-discussion.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'
import { projectFolder, type FolderOptions } from '../terminal/folder.ts'
import { printDiagnostics } from '../terminal/print-diagnostics.ts'
import { unlessStopped } from '../terminal/progress.ts'

/** Options of `plan`. */
export interface PlanOptions extends FolderOptions {
  /** Minutes to fit the session into. */
  minutes?: number
}

/** Where the width of the terminal is not known: what fits beside line numbers and on paper. */
const usualColumns = 80

/** Prints the agenda as a table, or the one that another length would have. Writes nothing. */
export async function runPlan(context: CommandContext, options: PlanOptions): Promise<ExitStatus> {
  const folder = projectFolder(context, options)
  const { value, diagnostics } = await unlessStopped(context.signal, () => loadDiscussion(folder))
  if (!value) {
    printDiagnostics(context, diagnostics, { format: 'text' })
    return 1
  }
  const { discussion } = value
  const columns = context.terminal?.output.columns ?? usualColumns
  const plan =
    options.minutes === undefined
      ? formatPlan(discussion, columns)
      : formatProposal(reschedule(discussion, options.minutes), columns)
  context.output.write(visibleLines(plan))
  return 0
}
