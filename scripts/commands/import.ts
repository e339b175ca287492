import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { hasFailed } from '../diagnostics/count.ts'
import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { findDocumentFiles } from '../documents/read/document-files.ts'
import { diagnosticAbout } from '../documents/source-file.ts'
import { errorCode } from '../files/write-failure.ts'
import { importReadings } from '../importing/import-readings.ts'
import type { ImportedReading } from '../importing/imported-reading.ts'
import type { CommandContext, ExitStatus } from './context.ts'
import { projectFolder, type FolderOptions } from './folder.ts'
import { countReadings } from './outputs.ts'
import { printDiagnostics, type DiagnosticOptions } from './print-diagnostics.ts'
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
    const imported = await importFile(context, folder, path)
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

async function importFile(
  { currentFolder }: CommandContext,
  folder: string,
  path: string,
): Promise<WithDiagnostics<ImportedReading[]>> {
  const bytes = await readBytes(resolve(currentFolder, path))
  if (typeof bytes === 'string') {
    const help = 'give the path of a file to import'
    const message = `${path} cannot be read: ${bytes}`
    return { value: [], diagnostics: [diagnosticAbout(path, { code: 'unreadable-file', message, help })] }
  }
  // Looked at for each file anew: the one before may have brought documents.
  const { value: existing } = await findDocumentFiles(folder)
  return importReadings({ path, bytes }, new Set(existing.map(({ id }) => id)))
}

/** What is in a file; or why it cannot be read, in words. */
async function readBytes(path: string): Promise<Uint8Array | string> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = errorCode(error)
    return reasons[code] ?? code
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
}
