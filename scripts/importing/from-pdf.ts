import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAbout } from '../documents/source-file.ts'
import type { Finding } from '../documents/source-file.ts'
import { doiOf } from './csl-facts.ts'
import { oneLine } from './imported-reading.ts'
import type { ImportedFile, ReadingFacts } from './imported-reading.ts'
import { pdfLines } from './pdf-lines.ts'
import type { PdfLine } from './pdf-lines.ts'
import { unpackedTooLarge } from './pdf-unpacked-size.ts'
import { largestLine, pdfText } from './pdf-text.ts'

async function linesOfPage(document: PDFDocumentProxy, number: number): Promise<PdfLine[]> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  return pdfLines(items.filter((item) => 'str' in item))
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

async function readPdf(document: PDFDocumentProxy): Promise<ReadingFacts> {
  const { info, metadata } = await document.getMetadata()
  const { Title, Author, CreationDate, Language } = info as Record<string, unknown>
  const pages: PdfLine[][] = []
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await linesOfPage(document, number))
  const title = [oneLine(metadata?.get('dc:title')), oneLine(Title)].find(isRealTitle)
  const creators: unknown = metadata?.get('dc:creator')
  const authors = Array.isArray(creators)
    ? creators.flatMap((name) => oneLine(name) ?? [])
    : peopleOf(oneLine(Author))
  const text = pdfText(pages)
  return {
    title: title ?? largestLine(pages),
    authors: authors.length > 0 ? authors : peopleOf(oneLine(Author)),
    editors: [],
    date: dateOf(CreationDate),
    kind: 'paper',
    language: oneLine(Language),
    source: {
      doi: doiOf(/(?:doi\.org\/|doi:\s*)(10\.\d{4,9}\/[^\s,;]+[^\s,;.])/iu.exec(text.slice(0, 6000))?.[1]),
    },
    doubts: dateOf(CreationDate) === undefined ? [] : ['the date is that on which the PDF was made'],
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
    const diagnostics = facts.text === undefined ? [diagnosticAbout(path, withoutText)] : []
    return { value: [facts], diagnostics }
  } catch (error) {
    return { value: [], diagnostics: [diagnosticAbout(path, findingFor(error, path))] }
  } finally {
    await task.destroy()
  }
}
