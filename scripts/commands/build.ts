import { hasFailed } from '../diagnostics/count.ts'
import type { CommandDefinition } from '../terminal/command.ts'
import { projectFolder, type FolderOptions } from '../terminal/folder.ts'
import { folderOption, formatOption, strictOption } from '../terminal/options.ts'
import type { DiagnosticOptions } from '../terminal/print-diagnostics.ts'
import { unlessStopped } from '../terminal/progress.ts'

/** Writes the generated slides to `pages/`. */
export const build: CommandDefinition<FolderOptions & DiagnosticOptions> = {
  name: 'build',
  summary: 'write the slides’ Markdown to pages/, and no more',
  description: 'Checks the readings and writes the generated slides to pages/, ready for any Slidev command.',
  options: [strictOption(), formatOption(), folderOption()],
  async run(context, options) {
    const { buildPages } = await import('../pipeline/build-pages.ts')
    const { inPagesTurn } = await import('../pipeline/turns.ts')
    const { printDiagnostics } = await import('../terminal/print-diagnostics.ts')
    const folder = projectFolder(context, options)
    const { value, diagnostics } = await unlessStopped(context.signal, () =>
      inPagesTurn(context, options, () => buildPages(folder)),
    )
    printDiagnostics(context, diagnostics, options)
    if (value && options.format === 'text') {
      const { written, unchanged, removed } = value.files
      context.output.write(
        `${value.slides.length} slides in pages/: ${written.length} files written, ${unchanged.length} unchanged, ${removed.length} removed.\n`,
      )
    }
    return hasFailed(diagnostics, options) ? 1 : 0
  },
}
