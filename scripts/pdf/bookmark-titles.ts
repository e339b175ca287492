import { PDFHexString, PDFName, type PDFDocument } from '@cantoo/pdf-lib'
import { bookmarkEntries } from './bookmark-entries.ts'
import { textAt } from './pdf-object.ts'

/**
 * Gives the titles of bookmarks back the spaces at which a heading's lines were broken: Chromium joins the lines
 * without them. The spaces are those of the texts that the page showed, in its order.
 */
export function spaceBookmarkTitles(document: PDFDocument, printed: readonly string[]): void {
  const text = printed.join('')
  const characters = [...text.matchAll(/\S/gu)]
  const solid = characters.map(([character]) => character).join('')
  const starts = characters.map(({ index }) => index)
  for (const { entry } of bookmarkEntries(document)) {
    const title = textAt(entry, 'Title') ?? ''
    const found = solid.indexOf(title.replace(/\s/gu, ''))
    if (found === -1) continue
    const first = Array.from(solid.slice(0, found)).length
    const spaced = withSpaces(title, (index) => /\s/u.test(text[starts[first + index]! - 1] ?? ''))
    entry.set(PDFName.of('Title'), PDFHexString.fromText(spaced))
  }
}

/** A title with a space before each of its characters that had or is to have one; the first is number 0. */
function withSpaces(title: string, followsSpace: (index: number) => boolean): string {
  const characters = [...title.trim().matchAll(/(\s*)(\S)/gu)]
  return characters
    .map(([, space, character], index) =>
      index > 0 && (space || followsSpace(index)) ? ` ${character}` : character,
    )
    .join('')
}
