import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { hasFailed } from '../diagnostics/count.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { Failure } from '../diagnostics/failure.ts'
import { documentsFolder, findDocumentFiles } from '../documents/read/document-files.ts'
import { writeNewFile } from '../files/write.ts'
import { importReadings } from '../importing/import-readings.ts'
import type { ImportedReading } from '../importing/imported-reading.ts'
import type { CommandContext, ExitStatus } from './context.ts'
import { projectFolder, shownPath, type FolderOptions } from './folder.ts'
import { countReadings } from './outputs.ts'
import { printDiagnostics } from './print-diagnostics.ts'

const textsFolder = 'texts'

/** Makes documents to fill in from files, and stores the full texts; what is there already is left as it is. */
export async function runImport(
  context: CommandContext,
  paths: readonly string[],
  options: FolderOptions,
): Promise<ExitStatus> {
  const folder = projectFolder(context, options)
  const diagnostics: Diagnostic[] = []
  let count = 0
  for (const path of paths) {
    const imported = await importFile(context, folder, path)
    diagnostics.push(...imported.diagnostics)
    count += imported.value.length
    for (const reading of imported.value) await writeReading(context, folder, reading)
  }
  printDiagnostics(context, diagnostics, { format: 'text' })
  if (count > 0) {
    const next = 'Write the summaries; npm run check says what is still missing.'
    context.output.write(`\n${countReadings(count)} imported. ${next}\n`)
  }
  return hasFailed(diagnostics) ? 1 : 0
}

async function importFile(context: CommandContext, folder: string, path: string) {
  const bytes = await readBytes(resolve(context.currentFolder, path), path)
  // Read anew for each file: the one before may have added to it.
  const { value: existing } = await findDocumentFiles(folder)
  return importReadings({ path, bytes }, new Set(existing.map(({ id }) => id)))
}

async function readBytes(path: string, shown: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? unreadable[String(error.code)] : undefined
    throw new Failure(`cannot read ${shown}: ${reason ?? String(error)}`, [
      'give the path of a file to import',
    ])
  }
}

const unreadable: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
}

async function writeReading(
  context: CommandContext,
  folder: string,
  { id, document, text, notFound }: ImportedReading,
): Promise<void> {
  const documentPath = join(folder, documentsFolder, `${id}.md`)
  const textPath = join(folder, textsFolder, `${id}.txt`)
  // The text first: the document names it, and is what a second attempt goes by.
  if (text !== undefined) await writeNewFile(textPath, text)
  await writeNewFile(documentPath, document)
  const names = [documentPath, ...(text === undefined ? [] : [textPath])]
  const shown = names.map((path) => shownPath(path, context)).join(' and ')
  const missing = notFound.length === 0 ? '' : `; not found: ${notFound.join(', ')}`
  context.output.write(`${shown}${missing}\n`)
}
