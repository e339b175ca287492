import { hasFailed } from '../diagnostics/count.ts'
import { loadDiscussion } from '../pipeline/load-discussion.ts'
import type { CommandContext, ExitStatus } from './context.ts'
import { projectFolder, type FolderOptions } from './folder.ts'
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
  if (options.format === 'text' && value) {
    const { documents } = value.discussion
    context.output.write(`Nothing is wrong in slides.md and ${documents.length} readings.\n`)
  }
  return 0
}
