import { bookmarkEntries } from '../bookmark-entries.ts'
import { textAt } from '../pdf-object.ts'
import type { BookmarkFacts } from '../pdf-facts.ts'
import { readTarget } from './destination.ts'
import type { PdfReading } from './pdf-reading.ts'

/** The bookmarks of a document from top to bottom. */
export function readBookmarks(reading: PdfReading): BookmarkFacts[] {
  return bookmarkEntries(reading.document).map(({ entry, level }) => {
    const target = readTarget(reading, entry)
    const page = target.kind === 'page' ? target.page : undefined
    return { title: textAt(entry, 'Title') ?? '', level, page }
  })
}
