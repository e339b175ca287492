import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAbout } from '../documents/source-file.ts'
import type { Finding } from '../documents/source-file.ts'
import { decodeText } from './decode-text.ts'
import { isNestedTooDeep } from './html-nesting.ts'
import type { ImportedFile, ReadingFacts } from './imported-reading.ts'
import { importLimits, millions } from './limits.ts'

type Found = WithDiagnostics<ReadingFacts[]>
type Reader = (file: ImportedFile) => Found | Promise<Found>

function refusal(path: string, finding: Finding): Found {
  return { value: [], diagnostics: [diagnosticAbout(path, finding)] }
}

type TextReader = (text: string) => ReadingFacts | Promise<ReadingFacts>

/** Makes a reader of files that hold one text; one in which nothing is written is refused. */
function readerOfText(factsOf: TextReader, objection?: (path: string, text: string) => Finding[]): Reader {
  return async ({ path, bytes }) => {
    const text = withoutInlinePictures(decodeText(bytes))
    if (text.trim() === '') return refusal(path, emptyFile(path))
    if (text.length > importLimits.textCharacters) return refusal(path, longText(path))
    const [problem] = objection?.(path, text) ?? []
    return problem ? refusal(path, problem) : { value: [await factsOf(text)], diagnostics: [] }
  }
}

/** Pages that are saved in one file have their pictures in them, in letters. */
function withoutInlinePictures(text: string): string {
  const [head = '', ...parts] = text.split(';base64,')
  return [head, ...parts.map((part) => part.slice(part.search(/[^A-Za-z0-9+/=]|$/u)))].join(';base64,')
}

const readBibtex: Reader = async ({ path, bytes }) =>
  (await import('./from-bibtex.ts')).fromBibtex(path, decodeText(bytes))
const readJson: Reader = async ({ path, bytes }) =>
  (await import('./from-csl-json.ts')).fromCslJson(path, decodeText(bytes))
const readPdf: Reader = async (file) => (await import('./from-pdf.ts')).fromPdf(file)
const readHtml = readerOfText(async (text) => (await import('./from-html.ts')).fromHtml(text), deepPage)
const readMarkdown = readerOfText(async (text) =>
  (await import('./notes/from-markdown.ts')).fromMarkdown(text),
)
const readText = readerOfText(async (text) => (await import('./notes/from-markdown.ts')).fromPlainText(text))

const libraryReaders = new Map<string, Reader>([
  ['bib', readBibtex],
  ['bibtex', readBibtex],
  ['json', readJson],
])

const textReaders = new Map<string, Reader>([
  ['htm', readHtml],
  ['html', readHtml],
  ['xhtml', readHtml],
  ['md', readMarkdown],
  ['markdown', readMarkdown],
  ['qmd', readMarkdown],
  ['rmd', readMarkdown],
  ['txt', readText],
  ['text', readText],
  ['pdf', readPdf],
])

function endingOf(path: string): string {
  return /\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** Whether a file is an export of a reference manager, by the ending of its name: many readings, no text. */
export function isLibrary(path: string): boolean {
  return libraryReaders.has(endingOf(path))
}

/** Whether a file is one reading with its text, by the ending of its name. */
export function isText(path: string): boolean {
  return textReaders.has(endingOf(path))
}

function emptyFile(path: string): Finding {
  return {
    code: 'empty-file',
    message: `${path} has no text in it`,
    help: 'save it again, and import that',
  }
}

function deepPage(path: string, html: string): Finding[] {
  if (!isNestedTooDeep(html)) return []
  const help = 'open it in a browser, print it to a PDF, and import that'
  return [{ code: 'nested-page', message: `${path} has its parts nested too deep to be read`, help }]
}

function longText(path: string): Finding {
  return {
    code: 'large-content',
    message: `${path} has more than ${millions(importLimits.textCharacters)} million characters`,
    help: 'save the part that you read as a text file, and import that',
  }
}

const intoZotero = 'import it into Zotero, and export it from there as BibTeX (.bib)'
const saveAgain = 'open it in a browser, save the page as HTML (.html), and import that'
/** What helps with files that people have instead. */
const otherFormats: Record<string, string> = {
  ris: intoZotero,
  nbib: intoZotero,
  enw: intoZotero,
  xml: intoZotero,
  rdf: intoZotero,
  yaml: 'export the library again as CSL JSON (.json) or BibTeX (.bib)',
  yml: 'export the library again as CSL JSON (.json) or BibTeX (.bib)',
  mhtml: saveAgain,
  mht: saveAgain,
  webloc: saveAgain,
  url: saveAgain,
  docx: 'save it as a PDF or as a text file, and import that',
  epub: 'save its text as a text file, and import that',
}

function unknownFormat(path: string): Finding {
  return {
    code: 'unknown-format',
    message: `${path} is none of the files that readings are imported from`,
    help:
      otherFormats[endingOf(path)] ??
      'give a BibTeX (.bib) or CSL-JSON (.json) export, a saved page (.html), a Markdown or text file, or a PDF',
  }
}

function noEntries(path: string): Diagnostic {
  return diagnosticAbout(path, {
    code: 'no-entries',
    message: `${path} has no entries`,
    help: 'export the library again, and check that the file begins with entries such as `@article{…}`',
  })
}

/** The name of a file without folders and ending. */
function stemOf(path: string): string {
  return path.replace(/^.*[/\\]/su, '').replace(/\.[^.]*$/u, '')
}

async function readLibrary(reader: Reader, file: ImportedFile): Promise<Found> {
  const found = await reader(file)
  const isEmpty = found.value.length === 0 && found.diagnostics.length === 0
  return isEmpty ? { value: [], diagnostics: [noEntries(file.path)] } : found
}

/** What a file says about readings: one, or one for each entry of a library. The ending of its name tells the format. */
export async function readFacts(file: ImportedFile): Promise<Found> {
  const ending = endingOf(file.path)
  const libraryReader = libraryReaders.get(ending)
  if (libraryReader) return readLibrary(libraryReader, file)
  const textReader = textReaders.get(ending)
  if (!textReader) return refusal(file.path, unknownFormat(file.path))
  const { value, diagnostics } = await textReader(file)
  return { value: value.map((facts) => ({ ...facts, calledThere: stemOf(file.path) })), diagnostics }
}
