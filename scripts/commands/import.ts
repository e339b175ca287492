import { hasFailed } from '../diagnostics/count.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { importReadings } from '../importing/import-readings.ts'
import type { CommandContext, ExitStatus } from './context.ts'
import { existingReadings } from './existing-readings.ts'
import { projectFolder, type FolderOptions } from './folder.ts'
import { countReadings } from './outputs.ts'
import { printDiagnostics, type DiagnosticOptions } from './print-diagnostics.ts'
import { readBytes, readImportedFile } from './read-bytes.ts'
import { writeReading } from './write-reading.ts'

/** Makes documents to fill in from files, and stores the full texts; what is there already is left as it is. */
export async function runImport(
  context: CommandContext,
  paths: readonly string[],
  options: FolderOptions & DiagnosticOptions,
): Promise<ExitStatus> {
  const folder = projectFolder(context, options)
  const diagnostics: Diagnostic[] = []
  const lines: string[] = []
  for (const path of paths) {
    const file = await readImportedFile(context, path)
    diagnostics.push(...file.diagnostics)
    if (!file.value) continue
    const imported = await importReadings(file.value, {
      // Looked at for each file anew: the one before may have brought documents.
      existing: await existingReadings(folder),
      readBytes: (attached) => readBytes(context, attached),
    })
    diagnostics.push(...imported.diagnostics)
    for (const reading of imported.value) lines.push(await writeReading(context, folder, reading))
  }
  printDiagnostics(context, diagnostics, options)
  if (lines.length > 0 && options.format === 'text') {
    const next = 'Write the summaries; npm run check says what is still missing.'
    context.output.write([...lines, '', `${countReadings(lines.length)} imported. ${next}`, ''].join('\n'))
  }
  return hasFailed(diagnostics, options) ? 1 : 0
}
