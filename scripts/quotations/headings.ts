import type { TextLine } from './lines.ts'

/** A heading of a stored text. */
export interface Heading {
  text: string
  /** 1 is the highest; absent where the text does not show levels. */
  level?: number
  line: number
  /** Offset of its line. */
  start: number
}

const markdownHeading = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/u
const underline = /^ {0,3}(?:=+|-{3,})[ \t]*$/u
const fence = /^ {0,3}(?:```|~~~)/u

function plainTitle(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\][]*)\]\([^()\s]*\)/gu, '$1')
    .replaceAll(/[*_`]/gu, '')
    .trim()
}

function markdownHeadings(lines: TextLine[]): Heading[] {
  const headings: Heading[] = []
  let isCode = false
  lines.forEach(({ text, number, start }, index) => {
    if (fence.test(text)) isCode = !isCode
    if (isCode) return
    const [, hashes, title] = markdownHeading.exec(text) ?? []
    if (hashes && title) headings.push({ text: plainTitle(title), level: hashes.length, line: number, start })
    const below = lines[index + 1]?.text ?? ''
    const above = lines[index - 1]?.text.trim() ?? ''
    if (text.trim() !== '' && above === '' && !hashes && underline.test(below) && !/^[-=>|]/u.test(text)) {
      headings.push({ text: plainTitle(text), level: below.includes('=') ? 1 : 2, line: number, start })
    }
  })
  return headings
}

const longestHeading = 120
const mostWords = 18
const listItem = /^\s*(?:[-–—•·*+>|]|\d+[.)]\s)/u
const sentenceEnd = /[.,;:!…。，；：！'"”’)]$/u

/** Paragraphs as single lines, rather than lines broken at a width. */
function isUnwrapped(written: TextLine[]): boolean {
  return written.filter(({ text }) => text.length > 140).length >= written.length * 0.15
}

function nextWritten(lines: TextLine[], index: number): string {
  return (
    lines
      .slice(index + 1, index + 4)
      .find(({ text }) => text.trim() !== '')
      ?.text.trim() ?? ''
  )
}

function looksLikeHeading(text: string, next: string): boolean {
  const isShort = text.length <= longestHeading && text.split(/\s+/u).length <= mostWords
  if (!isShort || !/^[\p{Lu}\p{Lt}\p{Lo}\p{N}“"'«「]/u.test(text) || !/\p{L}{2}|\p{Lo}/u.test(text))
    return false
  if (listItem.test(text) || sentenceEnd.test(text)) return false
  return !/[?？]$/u.test(text) || next.length > text.length
}

/** In plain text a heading is a short line without the punctuation of a sentence that stands alone. */
function plainHeadings(lines: TextLine[]): Heading[] {
  const written = lines.filter(({ text }) => text.trim() !== '')
  const isSpaced = !isUnwrapped(written) || lines.length - written.length > written.length / 5
  return lines.flatMap(({ text, number, start }, index) => {
    const isBlank = (line: TextLine | undefined): boolean => (line?.text.trim() ?? '') === ''
    const standsAlone = !isSpaced || (isBlank(lines[index - 1]) && isBlank(lines[index + 1]))
    const title = text.trim()
    if (!standsAlone || !looksLikeHeading(title, nextWritten(lines, index))) return []
    return [{ text: title, line: number, start }]
  })
}

/** The headings of a stored text, in order: those of Markdown where it has any, else short lines standing alone. */
export function findHeadings(pagedLines: TextLine[]): Heading[] {
  const lines = pagedLines.map((line) => ({ ...line, text: line.text.replaceAll('\f', '') }))
  const marked = markdownHeadings(lines)
  return marked.length > 0 ? marked : plainHeadings(lines)
}

/** The headings above a heading, and itself, where the text shows levels. */
export function headingPath(headings: Heading[], heading: Heading): Heading[] {
  const path = [heading]
  for (const above of headings.slice(0, headings.indexOf(heading)).toReversed()) {
    const lowest = path[0]?.level
    if (lowest !== undefined && above.level !== undefined && above.level < lowest) path.unshift(above)
  }
  return path
}
