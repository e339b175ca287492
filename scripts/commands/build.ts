import { hasFailed } from '../diagnostics/count.ts'
import { buildPages } from '../pipeline/build-pages.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'
import { projectFolder, type FolderOptions } from '../terminal/folder.ts'
import { printDiagnostics, type DiagnosticOptions } from '../terminal/print-diagnostics.ts'
import { unlessStopped } from '../terminal/progress.ts'

/** Writes the generated slides to `pages/`. */
export async function runBuild(
  context: CommandContext,
  options: FolderOptions & DiagnosticOptions,
): Promise<ExitStatus> {
  const folder = projectFolder(context, options)
  const { value, diagnostics } = await unlessStopped(context.signal, () => buildPages(folder))
  printDiagnostics(context, diagnostics, options)
  if (value && options.format === 'text') {
    const { written, unchanged, removed } = value.files
    context.output.write(
      `${value.slides.length} slides in pages/: ${written.length} files written, ${unchanged.length} unchanged, ${removed.length} removed.\n`,
    )
  }
  return hasFailed(diagnostics, options) ? 1 : 0
}
