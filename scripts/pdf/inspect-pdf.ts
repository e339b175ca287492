import { PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { readBookmarks } from './facts/bookmarks.ts'
import { DocumentText } from './facts/document-text.ts'
import { readElements } from './facts/elements.ts'
import { readFonts } from './facts/fonts.ts'
import { readLinks } from './facts/links.ts'
import { readPages } from './facts/pages.ts'
import type { PdfFacts } from './pdf-facts.ts'
import { bytesOf, dictionaryAt, textAt } from './pdf-object.ts'
import { readStructureTree } from './structure/structure-tree.ts'

/** Reads what is in a PDF: text, tags, headings, figures, links, bookmarks, fonts and pictures. */
export async function inspectPdf(bytes: Uint8Array): Promise<PdfFacts> {
  return inspectDocument(await PDFDocument.load(bytes, { updateMetadata: false }))
}

/** The same for a PDF that is open. */
export function inspectDocument(document: PDFDocument): PdfFacts {
  const text = new DocumentText(document)
  const tree = readStructureTree(document)
  const marks = dictionaryAt(document.catalog, 'MarkInfo')
  return {
    tagged: tree.length > 0 && marks?.lookup(PDFName.of('Marked'))?.toString() === 'true',
    claimsAccessibility: /<pdfuaid:part>\s*1\s*</u.test(readMetadata(document)),
    title: document.getTitle(),
    language: textAt(document.catalog, 'Lang'),
    pages: readPages(document, text, tree),
    ...readElements(document, text, tree),
    links: readLinks(document, text, tree),
    bookmarks: readBookmarks(document, text),
    fonts: readFonts(document),
  }
}

function readMetadata(document: PDFDocument): string {
  const metadata = document.catalog.lookup(PDFName.of('Metadata'))
  return metadata instanceof PDFStream ? Buffer.from(bytesOf(metadata)).toString('utf8') : ''
}
