import { PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { readBookmarks } from './facts/bookmarks.ts'
import { readElements } from './facts/elements.ts'
import { readFonts } from './facts/fonts.ts'
import { readLinks } from './facts/links.ts'
import { readPages } from './facts/pages.ts'
import { readPdf, type PdfReading } from './facts/pdf-reading.ts'
import type { PdfFacts } from './pdf-facts.ts'
import { bytesOf, dictionaryAt, textAt } from './pdf-object.ts'

/** Reads what is in a PDF: text, tags, headings, figures, links, bookmarks, fonts and pictures. */
export async function inspectPdf(bytes: Uint8Array): Promise<PdfFacts> {
  return inspectReading(readPdf(await PDFDocument.load(bytes, { updateMetadata: false })))
}

/** The same for a PDF that has been read. */
export function inspectReading(reading: PdfReading): PdfFacts {
  const { document, tree } = reading
  const marks = dictionaryAt(document.catalog, 'MarkInfo')
  return {
    tagged: tree.length > 0 && marks?.lookup(PDFName.of('Marked'))?.toString() === 'true',
    claimsAccessibility: /<pdfuaid:part>\s*1\s*</u.test(readMetadata(document)),
    title: document.getTitle(),
    language: textAt(document.catalog, 'Lang'),
    pages: readPages(reading),
    ...readElements(reading),
    links: readLinks(reading),
    bookmarks: readBookmarks(reading),
    fonts: readFonts(reading),
  }
}

function readMetadata(document: PDFDocument): string {
  const metadata = document.catalog.lookup(PDFName.of('Metadata'))
  return metadata instanceof PDFStream ? Buffer.from(bytesOf(metadata)).toString('utf8') : ''
}
