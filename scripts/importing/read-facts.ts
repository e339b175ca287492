import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAbout } from '../documents/source-file.ts'
import type { Finding } from '../documents/source-file.ts'
import { decodeText } from './decode-text.ts'
import { deepPage, emptyFile, endingOf, longText, noEntries, unknownFormat } from './file-findings.ts'
import type { ImportedFile, ReadingFacts } from './imported-reading.ts'
import { importLimits } from './limits.ts'

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

/** Reads a library from its decoded text. */
function readerOfLibrary(read: (path: string, text: string) => Promise<Found>): Reader {
  return ({ path, bytes }) => read(path, decodeText(bytes))
}

const readBibtex = readerOfLibrary(async (path, text) =>
  (await import('./from-bibtex.ts')).fromBibtex(path, text),
)
const readJson = readerOfLibrary(async (path, text) =>
  (await import('./from-csl-json.ts')).fromCslJson(path, text),
)
const readYaml = readerOfLibrary(async (path, text) =>
  (await import('./from-csl-json.ts')).fromCslYaml(path, text),
)
const readRis = readerOfLibrary(async (path, text) =>
  (await import('./exports/from-exports.ts')).fromRis(path, text),
)
const readPubmed = readerOfLibrary(async (path, text) =>
  (await import('./exports/from-exports.ts')).fromPubmed(path, text),
)
const readRefer = readerOfLibrary(async (path, text) =>
  (await import('./exports/from-exports.ts')).fromRefer(path, text),
)
const readXml = readerOfLibrary(async (path, text) => {
  const [problem] = deepPage(path, text)
  if (problem) return refusal(path, problem)
  return (await import('./exports/from-exports.ts')).fromEndnoteXml(text)
})
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
  ['yaml', readYaml],
  ['yml', readYaml],
  ['ris', readRis],
  ['nbib', readPubmed],
  ['enw', readRefer],
  ['xml', readXml],
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

/** Whether a file is an export of a reference manager, by the ending of its name: many readings, no text. */
export function isLibrary(path: string): boolean {
  return libraryReaders.has(endingOf(path))
}

/** Whether a file is one reading with its text, by the ending of its name. */
export function isText(path: string): boolean {
  return textReaders.has(endingOf(path))
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

/** The reader of a library that a database saved as a text file; nothing for other texts. */
function taggedReaderFor({ bytes }: ImportedFile): Reader | undefined {
  const head = decodeText(bytes.subarray(0, 200)).trimStart()
  if (/^PMID- \d/u.test(head)) return readPubmed
  return /^TY {2}- [A-Z]/u.test(head) ? readRis : undefined
}

/** What a file says about readings: one, or one for each entry of a library. The ending of its name tells the format. */
export async function readFacts(file: ImportedFile): Promise<Found> {
  const ending = endingOf(file.path)
  const libraryReader = libraryReaders.get(ending)
  if (libraryReader) return readLibrary(libraryReader, file)
  const libraryAsText = ending === 'txt' ? taggedReaderFor(file) : undefined
  if (libraryAsText) return readLibrary(libraryAsText, file)
  const textReader = textReaders.get(ending)
  if (!textReader) return refusal(file.path, unknownFormat(file.path))
  const { value, diagnostics } = await textReader(file)
  return { value: value.map((facts) => ({ ...facts, calledThere: stemOf(file.path) })), diagnostics }
}
