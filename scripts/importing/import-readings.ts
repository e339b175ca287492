import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAbout } from '../documents/source-file.ts'
import { decodeText } from './decode-text.ts'
import { documentText } from './document-text.ts'
import { fromBibtex } from './from-bibtex.ts'
import { fromCslJson } from './from-csl-json.ts'
import { fromHtml } from './from-html.ts'
import { fromMarkdown } from './from-markdown.ts'
import { fromPdf } from './from-pdf.ts'
import type { ImportedFile, ImportedReading, ReadingFacts } from './imported-reading.ts'
import { freeId, readingId } from './reading-id.ts'

type Reader = (
  file: ImportedFile,
) => WithDiagnostics<ReadingFacts[]> | Promise<WithDiagnostics<ReadingFacts[]>>

const one = (facts: ReadingFacts): WithDiagnostics<ReadingFacts[]> => ({ value: [facts], diagnostics: [] })

const fromHtmlFile: Reader = ({ bytes }) => one(fromHtml(decodeText(bytes)))
const fromTextFile: Reader = ({ bytes }) => one(fromMarkdown(decodeText(bytes)))

/** What reads a file, by the ending of its name. */
const readers: Record<string, Reader> = {
  bib: ({ path, bytes }) => fromBibtex(path, decodeText(bytes)),
  bibtex: ({ path, bytes }) => fromBibtex(path, decodeText(bytes)),
  json: ({ path, bytes }) => fromCslJson(path, decodeText(bytes)),
  htm: fromHtmlFile,
  html: fromHtmlFile,
  xhtml: fromHtmlFile,
  md: fromTextFile,
  markdown: fromTextFile,
  txt: fromTextFile,
  text: fromTextFile,
  pdf: fromPdf,
}

/** The names of the facts that people look for, when they could not be found. */
function notFoundIn({ title, authors, date, source, text }: ReadingFacts): string[] {
  const parts: [string, boolean][] = [
    ['the title', title !== undefined],
    ['the authors', authors.length > 0],
    ['the date', date !== undefined],
    ['where it appeared', Object.values(source).some((value) => value !== undefined)],
    ['the full text', text !== undefined],
  ]
  return parts.flatMap(([name, isFound]) => (isFound ? [] : [name]))
}

function alreadyThere(path: string, id: string): Diagnostic {
  return diagnosticAbout(path, {
    severity: 'warning',
    code: 'already-imported',
    message: `documents/${id}.md is there already; it was left as it is`,
    help: 'rename or remove it to import the reading again',
  })
}

function unknownFormat(path: string): Diagnostic {
  return diagnosticAbout(path, {
    code: 'unknown-format',
    message: `${path} is none of the files that readings are imported from`,
    help: 'give a BibTeX (.bib) or CSL-JSON (.json) export, a saved page (.html), a Markdown or text file, or a PDF',
  })
}

/**
 * Makes documents from a file: one, or one for each entry of a bibliography. Readings whose document is among
 * `existing` ids are left out with a warning, so that an export can be imported again when it has grown; two
 * entries of one file that would have one name are numbered.
 */
export async function importReadings(
  file: ImportedFile,
  existing: ReadonlySet<string>,
): Promise<WithDiagnostics<ImportedReading[]>> {
  const reader = readers[/\.([a-z]+)$/iu.exec(file.path)?.[1]?.toLowerCase() ?? '']
  if (!reader) return { value: [], diagnostics: [unknownFormat(file.path)] }
  if (holdsText.test(file.path) && decodeText(file.bytes).trim() === '')
    return { value: [], diagnostics: [emptyFile(file.path)] }
  const { value, diagnostics } = await reader(file)
  const isLibrary = /\.(?:bib|bibtex|json)$/iu.test(file.path)
  const taken = new Set<string>()
  const all = [...diagnostics]
  const readings = value.flatMap((found): ImportedReading[] => {
    const facts = isLibrary ? found : { ...found, calledThere: stemOf(file.path) }
    const id = freeId(readingId(facts), taken)
    taken.add(id)
    if (existing.has(id)) {
      all.push(alreadyThere(file.path, id))
      return []
    }
    const { text, doubts = [] } = facts
    return [{ id, document: documentText(facts, id), text, notFound: notFoundIn(facts), doubts }]
  })
  if (value.length === 0 && all.length === 0) all.push(noEntries(file.path))
  return { value: readings, diagnostics: all }
}

/** The name of a file without folders and ending. */
function stemOf(path: string): string {
  return path.replace(/^.*[/\\]/su, '').replace(/\.[^.]*$/u, '')
}

const holdsText = /\.(?:x?html?|md|markdown|te?xt)$/iu

function emptyFile(path: string): Diagnostic {
  return diagnosticAbout(path, {
    code: 'empty-file',
    message: `${path} has no text in it`,
    help: 'save it again, and import that',
  })
}

function noEntries(path: string): Diagnostic {
  return diagnosticAbout(path, {
    code: 'no-entries',
    message: `${path} has no entries`,
    help: 'export the library again, and check that the file begins with entries such as `@article{…}`',
  })
}
