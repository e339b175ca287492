import { hasFailed } from '../diagnostics/count.ts'
import { loadDiscussion } from '../pipeline/load-discussion.ts'
import type { CommandContext, ExitStatus } from './context.ts'
import { projectFolder, type FolderOptions } from './folder.ts'
import { countReadings } from './outputs.ts'
import { printDiagnostics, type DiagnosticOptions } from './print-diagnostics.ts'
import { unlessStopped } from './progress.ts'

/** Says all that is wrong in the session and its readings. Writes nothing. */
export async function runCheck(
  context: CommandContext,
  options: FolderOptions & DiagnosticOptions,
): Promise<ExitStatus> {
  const folder = projectFolder(context, options)
  const { value, diagnostics } = await unlessStopped(context.signal, () => loadDiscussion(folder))
  printDiagnostics(context, diagnostics, options)
  if (hasFailed(diagnostics, options)) return 1
  if (value && diagnostics.length === 0 && options.format === 'text') {
    const readings = countReadings(value.discussion.documents.length)
    context.output.write(`Nothing is wrong in slides.md and ${readings}.\n`)
  }
  return 0
}
