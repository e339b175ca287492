import { join } from 'node:path'
import { visibleLines, visibleText } from '../diagnostics/cells.ts'
import { hasFailed } from '../diagnostics/count.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { documentsFolder } from '../documents/read/document-files.ts'
import { removeLeftovers } from '../files/partial.ts'
import { importReadings } from './import-readings.ts'
import type { ExistingReading, ImportedReading, ReadFacts } from './imported-reading.ts'
import { attachedBytes } from './attached-bytes.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'
import { existingReadings } from './existing-readings.ts'
import { projectFolder, type FolderOptions } from '../terminal/folder.ts'
import { importSummary } from './import-summary.ts'
import { printDiagnostics, type DiagnosticOptions } from '../terminal/print-diagnostics.ts'
import { readAside, type ReadingOptions } from './with-aside-reader.ts'
import { readImportedFile } from './read-bytes.ts'
import { writeReading, type WrittenReading } from './write-reading.ts'

/** Options of `import`. */
export interface ImportOptions extends FolderOptions, DiagnosticOptions, ReadingOptions {
  /** Folders in which a library may name files, besides its own. */
  files?: readonly string[]
}

/** What an import has done so far. */
interface Progress {
  diagnostics: Diagnostic[]
  written: WrittenReading[]
  /** The readings of the project; those that were just written among them. */
  existing: ExistingReading[]
}

/** Makes documents to fill in from files, and stores the full texts; what is there already is left as it is. */
export async function importFiles(
  context: CommandContext,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ExitStatus> {
  const folder = projectFolder(context, options)
  for (const name of [documentsFolder, 'texts']) await removeLeftovers(join(folder, name))
  const existing = await existingReadings(folder)
  const progress: Progress = { diagnostics: [], written: [], existing }
  await readAside(context, options, async (readFacts) => {
    for (const path of paths) await importFile(context, path, { folder, readFacts, options, progress })
  })
  printDiagnostics(context, progress.diagnostics, options)
  if (progress.written.length > 0 && options.format === 'text')
    context.output.write(`${visibleLines(importSummary(progress.written))}\n`)
  return hasFailed(progress.diagnostics, options) ? 1 : 0
}

interface FileImport {
  folder: string
  readFacts: ReadFacts
  options: ImportOptions
  progress: Progress
}

async function importFile(
  context: CommandContext,
  path: string,
  { folder, readFacts, options, progress }: FileImport,
): Promise<void> {
  const file = await readImportedFile(context, path)
  progress.diagnostics.push(...file.diagnostics)
  if (!file.value) return
  const imported = await importReadings(file.value, {
    existing: progress.existing,
    readBytes: attachedBytes(context, path, options.files ?? []),
    readFacts,
  })
  progress.diagnostics.push(...imported.diagnostics)
  const { length } = imported.value
  for (let from = 0; from < length; from += writtenTogether) {
    // Between readings, so that none is without its text.
    context.signal.throwIfAborted()
    const some = imported.value.slice(from, from + writtenTogether)
    progress.written.push(...(await writeTogether(context, folder, some)))
    progress.existing.push(...some.map(asExisting))
    const count = from + writtenTogether
    if (count % progressEvery === 0 && count < length)
      context.errorOutput.write(`${visibleText(path)}: ${count} of ${length} readings are written\n`)
  }
}

const writtenTogether = 20
const progressEvery = 500

/** Writes some readings at once; when one cannot be written, the others are whole before it is said. */
async function writeTogether(
  context: CommandContext,
  folder: string,
  readings: readonly ImportedReading[],
): Promise<WrittenReading[]> {
  const results = await Promise.allSettled(readings.map((one) => writeReading(context, folder, one)))
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}

function asExisting({ id, facts: { title, source, text } }: ImportedReading): ExistingReading {
  return { id, title, doi: source.doi, url: source.url, text }
}
