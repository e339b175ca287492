import { PDFHexString, PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib'
import type { PrintedHeading } from '../model/printed-heading.ts'
import { bookmarkEntries, removeBookmarks } from './bookmark-entries.ts'
import { textAt } from './pdf-object.ts'

/** Characters of a label; a viewer shows about as many in a line. */
const longest = 80

/**
 * Gives the bookmarks the names that the page's headings ask for, and takes out those of headings without one. Others
 * get the heading's text: Chromium leaves out the spaces at which a heading's lines are broken, and turns the words of
 * some scripts round. A bookmark whose heading is not found stays as it is.
 */
export function nameBookmarks(document: PDFDocument, headings: readonly PrintedHeading[]): void {
  const comparables = headings.map(({ text }) => comparable(text))
  const removed = new Set<PDFRef>()
  let next = 0
  for (const { entry, reference } of bookmarkEntries(document)) {
    const found = comparables.indexOf(comparable(textAt(entry, 'Title') ?? ''), next)
    const heading = headings[found]
    if (!heading) continue
    next = found + 1
    const title = heading.bookmark === undefined ? heading.text : cutAtWord(heading.bookmark)
    entry.set(PDFName.of('Title'), PDFHexString.fromText(title))
    if (title === '') removed.add(reference)
  }
  if (removed.size > 0) removeBookmarks(document, removed)
}

/**
 * What is alike in a heading and in the title that Chromium makes of its glyphs: letters and figures, whatever their
 * order. Chromium takes them from left to right, line by line, also where the text runs from right to left.
 */
function comparable(text: string): string {
  const characters = text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}\p{N}]/gu)
  return Array.from(characters, ([character]) => character)
    .sort()
    .join('')
}

/** A text of one line of a viewer: cut after a word, where it has words. */
function cutAtWord(text: string): string {
  const characters = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment)
  if (characters.length <= longest) return text
  const start = characters.slice(0, longest - 1).join('')
  const end = start.lastIndexOf(' ')
  return `${start.slice(0, end > longest / 2 ? end : undefined).replace(/[\s,;:.–—(“‘«-]+$/u, '')}…`
}
