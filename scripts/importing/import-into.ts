import { join } from 'node:path'
import { visibleText } from '../diagnostics/cells.ts'
import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { readSourceFile } from '../documents/read/read-source-file.ts'
import { documentsFolder, findDocumentFiles } from '../documents/read/document-files.ts'
import type { DocumentFile } from '../documents/read/document-file.ts'
import { isOtherFormat } from '../documents/read/text-findings.ts'
import { diagnosticAbout } from '../documents/source-file.ts'
import { storedTextFile, storedTextPath } from '../documents/stored-text-path.ts'
import { extractText } from './extract-text.ts'
import type { ImportedFile } from './imported-reading.ts'
import { isLibrary } from './read-facts.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'
import { readTexts } from './existing-readings.ts'
import { projectFolder, shownPath, type FolderOptions } from '../terminal/folder.ts'
import { libraryWithoutText, namedTextThere, storedTextThere, unknownReading } from './into-findings.ts'
import { printDiagnostics, type DiagnosticOptions } from '../terminal/print-diagnostics.ts'
import { readAside, type ReadingOptions } from './with-aside-reader.ts'
import { readImportedFile } from './read-bytes.ts'
import { writeUnlessThere } from '../files/write-unless-there.ts'

/** Options of `import` when it stores a text for a reading that is there. */
export interface IntoOptions extends FolderOptions, DiagnosticOptions, ReadingOptions {
  /** The name of the document, with or without its folder and ending. */
  into: string
}

/** Stores the text of a file for a reading, and says what to write in its document, which stays as it is. */
export async function importInto(
  context: CommandContext,
  path: string,
  options: IntoOptions,
): Promise<ExitStatus> {
  const folder = projectFolder(context, options)
  const { value: document, diagnostics } = await findDocument(folder, path, options.into)
  const stored = document
    ? await storeText(context, folder, path, document, options)
    : { value: [], diagnostics }
  printDiagnostics(context, stored.diagnostics, options)
  if (stored.value.length === 0) return 1
  if (options.format === 'text') context.output.write(`${stored.value.map(visibleText).join('\n')}\n`)
  return 0
}

async function findDocument(
  folder: string,
  path: string,
  into: string,
): Promise<WithDiagnostics<DocumentFile | undefined>> {
  if (isLibrary(path)) return { value: undefined, diagnostics: [diagnosticAbout(path, libraryWithoutText)] }
  const id = into.replace(/^.*[/\\]/su, '').replace(/\.md$/iu, '')
  const { value: documents } = await findDocumentFiles(folder)
  const value = documents.find((document) => document.id === id)
  if (value) return { value, diagnostics: [] }
  const ids = documents.map((document) => document.id)
  const place = `${documentsFolder}/${id}.md`
  return { value, diagnostics: [diagnosticAbout(place, unknownReading(id, ids))] }
}

/** Stores the text, and returns lines about what was done and what is left to do; none when nothing was stored. */
async function storeText(
  context: CommandContext,
  folder: string,
  path: string,
  document: DocumentFile,
  options: ReadingOptions,
): Promise<WithDiagnostics<string[]>> {
  const named = (await readTexts(folder, document.path))(['text'])
  const before = named === undefined ? [] : await namedText(folder, document, named)
  if (before.length > 0) return { value: [], diagnostics: before }
  const file = await readImportedFile(context, path)
  const text = file.value
    ? await extractAside(context, file.value, options)
    : { value: undefined, diagnostics: file.diagnostics }
  if (text.value === undefined) return { value: [], diagnostics: text.diagnostics.map(asError) }
  const stored = storedTextFile(document.path, storedTextPath(document.id))
  if (!(await writeUnlessThere(join(folder, stored), text.value)))
    return { value: [], diagnostics: [diagnosticAbout(stored, storedTextThere(document, stored))] }
  const done = `The text of ${path} is in ${shownPath(join(folder, stored), context)}.`
  return { value: [done, ...whatToWrite(document, named)], diagnostics: [] }
}

function extractAside(
  context: CommandContext,
  file: ImportedFile,
  options: ReadingOptions,
): Promise<WithDiagnostics<string | undefined>> {
  return readAside(context, options, (readFacts) => extractText(file, readFacts))
}

/** Reports when the text that the document names exists already; a PDF of it is not yet that text. */
async function namedText(folder: string, { id, path }: DocumentFile, named: string): Promise<Diagnostic[]> {
  const file = storedTextFile(path, named)
  const { diagnostics } = await readSourceFile(folder, file)
  if (isOtherFormat(file) || diagnostics.some(({ code }) => code === 'missing-file')) return []
  return [diagnosticAbout(path, namedTextThere(id, file))]
}

function whatToWrite({ id, path }: DocumentFile, named: string | undefined): string[] {
  const text = storedTextPath(id)
  if (named === text) return [`${path} names it already; npm run check looks its quotations up there.`]
  const place =
    named === undefined ? 'Put this line into' : `Put this line in place of \`text: ${named}\` into`
  return [
    `${place} the front matter of ${path}; npm run check then looks its quotations up there.`,
    `text: ${text}`,
  ]
}

/** Without a text nothing is stored, though that was what was asked for. */
function asError(problem: Diagnostic): Diagnostic {
  return { ...problem, severity: 'error' }
}
