import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAbout } from '../documents/source-file.ts'
import type { Finding } from '../documents/source-file.ts'
import { doiOf, isoDate } from './identifiers.ts'
import { oneLine } from './imported-reading.ts'
import type { ImportedFile, ReadingFacts } from './imported-reading.ts'
import { isDoubtfulText } from './doubtful-text.ts'
import { pdfLines, splitByDirection } from './pdf-lines.ts'
import type { PdfLine } from './pdf-line.ts'
import { unpackedTooLarge } from './pdf-unpacked-size.ts'
import { largestLine, pdfText } from './pdf-text.ts'

interface PageText {
  lines: PdfLine[]
  /** What is set across, such as the stamp of an archive. */
  turned: string
}

async function linesOfPage(document: PDFDocumentProxy, number: number): Promise<PageText> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  const pieces = items.filter((item) => 'str' in item)
  const turned = splitByDirection(pieces).turned.map(({ str }) => str)
  return { lines: pdfLines(pieces), turned: turned.join(' ') }
}

/** Titles that programs write when nobody gave one: a file name, or their own. */
function isRealTitle(title: string | undefined): title is string {
  return title !== undefined && !/^untitled|^microsoft word|\.(?:docx?|tex|dvi|pdf|indd|qxd)$/iu.test(title)
}

/** `D:20260407120000Z` as `2026-04-07`. */
function dateOf(written: unknown): string | undefined {
  const [, year, month, day] = /^D:(\d{4})(\d{2})?(\d{2})?/u.exec(String(written)) ?? []
  return year === undefined ? undefined : [year, month, day].filter(Boolean).join('-')
}

function peopleOf(written: string | undefined): string[] {
  return written === undefined ? [] : written.split(/\s*(?:;|,| and | & )\s*/u).filter(Boolean)
}

const stamp =
  /\barXiv:\s?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(v\d+)?(?:\s*\[[\w.-]+\])?(?:\s+(\d{1,2} [A-Z][a-z]{2} \d{4}))?/u

/** The address and the date in the stamp that arXiv sets on the first page. */
function preprintOf(text: string): { url: string; date?: string } | undefined {
  const [, number, , date] = stamp.exec(text) ?? []
  return number === undefined ? undefined : { url: `https://arxiv.org/abs/${number}`, date: isoDate(date) }
}

async function readPdf(document: PDFDocumentProxy): Promise<ReadingFacts> {
  const { info, metadata } = await document.getMetadata()
  const { Title, Author, CreationDate, Language } = info as Record<string, unknown>
  const pages: PageText[] = []
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await linesOfPage(document, number))
  const title = [oneLine(metadata?.get('dc:title')), oneLine(Title)].find(isRealTitle)
  const creators: unknown = metadata?.get('dc:creator')
  const authors = Array.isArray(creators)
    ? creators.flatMap((name) => oneLine(name) ?? [])
    : peopleOf(oneLine(Author))
  const lines = pages.map((page) => page.lines)
  const text = pdfText(lines)
  const preprint = preprintOf(pages[0]?.turned ?? '') ?? preprintOf(text.slice(0, 3000))
  const made = dateOf(CreationDate)
  return {
    title: title ?? largestLine(lines),
    authors: authors.length > 0 ? authors : peopleOf(oneLine(Author)),
    editors: [],
    date: preprint?.date ?? made,
    kind: 'paper',
    language: oneLine(Language),
    source: {
      url: preprint?.url,
      doi: doiOf(/(?:doi\.org\/|doi:\s*)(10\.\d{4,9}\/[^\s,;]+[^\s,;.])/iu.exec(text.slice(0, 6000))?.[1]),
    },
    doubts:
      preprint?.date !== undefined || made === undefined
        ? []
        : ['the date is that on which the PDF was made'],
    text: /[\p{L}\p{N}]/u.test(text) ? text : undefined,
  }
}

function findingFor(error: unknown, path: string): Finding {
  const name = error instanceof Error ? error.name : ''
  return name === 'PasswordException'
    ? {
        code: 'locked-pdf',
        message: `${path} is locked with a password`,
        help: 'save a copy without the password, and import that',
      }
    : {
        code: 'broken-pdf',
        message: `${path} cannot be read as a PDF`,
        help: 'open it and save it again, or import a Markdown or text file of it',
      }
}

const withoutText: Finding = {
  severity: 'warning',
  code: 'pdf-without-text',
  message: 'the pages of this PDF are pictures, without text',
  help: 'its quotations are not checked: run it through text recognition (OCR), and import it again',
}

const foreignSigns: Finding = {
  severity: 'warning',
  code: 'foreign-signs',
  message: 'the text in this PDF is like that of no language: its fonts do not say which letters they show',
  help: 'its text is not stored, for quotations would be checked against nonsense: run it through text recognition (OCR), and import it again; a language in which this is a text can be imported as a text file',
}

/** A reading from a PDF: title and authors from its metadata or largest letters, its text page by page. */
export async function fromPdf({ path, bytes }: ImportedFile): Promise<WithDiagnostics<ReadingFacts[]>> {
  const packed = unpackedTooLarge(path, bytes)
  if (packed) return { value: [], diagnostics: [diagnosticAbout(path, packed)] }
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    useSystemFonts: false,
    isEvalSupported: false,
  })
  try {
    const facts = await readPdf(await task.promise)
    if (facts.text === undefined) return { value: [facts], diagnostics: [diagnosticAbout(path, withoutText)] }
    if (!isDoubtfulText(facts.text)) return { value: [facts], diagnostics: [] }
    const { text: _text, ...others } = facts
    return { value: [others], diagnostics: [diagnosticAbout(path, foreignSigns)] }
  } catch (error) {
    return { value: [], diagnostics: [diagnosticAbout(path, findingFor(error, path))] }
  } finally {
    await task.destroy()
  }
}
