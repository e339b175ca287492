import type { PdfFacts } from '../pdf-facts.ts'
import { quote, type PdfFinding } from '../pdf-problem.ts'

/** Bookmarks lead to pages of the PDF, and are there when headings are. */
export function checkBookmarks({ bookmarks, headings }: PdfFacts): PdfFinding[] {
  if (bookmarks.length === 0 && headings.length > 0) {
    const help = 'print it with `outline: true`'
    return [{ code: 'no-bookmarks', message: 'the PDF has headings and no bookmarks', help }]
  }
  return bookmarks
    .filter(({ page }) => page === undefined)
    .map(({ title }) => ({
      code: 'dead-bookmark',
      message: `the bookmark ${quote(title)} leads to no page`,
      help: 'give its heading a place on a page',
    }))
}
