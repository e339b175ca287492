import type { PDFDict } from '@cantoo/pdf-lib'
import { dictionaryAt, textAt } from '../pdf-object.ts'
import type { BookmarkFacts } from '../pdf-facts.ts'
import { readTarget } from './destination.ts'
import type { PdfReading } from './pdf-reading.ts'

/** The bookmarks of a document from top to bottom. */
export function readBookmarks(reading: PdfReading): BookmarkFacts[] {
  const bookmarks: BookmarkFacts[] = []
  const seen = new Set<PDFDict>()
  const visit = (first: PDFDict | undefined, level: number) => {
    for (let entry = first; entry && !seen.has(entry); entry = dictionaryAt(entry, 'Next')) {
      seen.add(entry)
      const target = readTarget(reading, entry)
      const page = target.kind === 'page' ? target.page : undefined
      bookmarks.push({ title: textAt(entry, 'Title') ?? '', level, page })
      visit(dictionaryAt(entry, 'First'), level + 1)
    }
  }
  visit(dictionaryAt(dictionaryAt(reading.document.catalog, 'Outlines'), 'First'), 1)
  return bookmarks
}
