import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { raised } from './note-marks.ts'
import { withoutLineNumbers } from './line-numbers.ts'
import { inReadingOrder } from './pdf-columns.ts'
import type { PlacedLine } from './pdf-columns.ts'
import type { PdfLine } from './pdf-line.ts'

interface OpenLine extends PdfLine, PlacedLine {
  /** Whether its pieces go to the left. */
  isRightToLeft: boolean
}

// In ems; wider than the space between two words of a justified line.
const narrowestGap = 1

function sizeOf({ transform, height }: TextItem): number {
  const [, , c = 0, d = 0] = transform as number[]
  return height || Math.hypot(c, d)
}

function joins(line: OpenLine | undefined, y: number, size: number): line is OpenLine {
  return line !== undefined && Math.abs(line.y - y) < Math.max(line.size, size) * 0.5
}

/** Whether a piece is set small and raised behind a word, as the marks of notes are. */
function isRaised(line: OpenLine, piece: OpenLine): boolean {
  return piece.size < line.size * 0.85 && piece.y - line.y > line.size * 0.15
}

function append(line: OpenLine, { text, size, right, x }: OpenLine, isApart: boolean): void {
  line.text += `${isApart && !line.text.endsWith(' ') ? ' ' : ''}${text}`
  line.size = Math.max(line.size, size)
  line.right = right
  line.x = Math.min(line.x, x)
}

/** Lines that stand beside each other as one, but for those of columns. */
function rowsOf(lines: OpenLine[]): OpenLine[] {
  const rows: OpenLine[] = []
  for (const line of lines) {
    const row = rows.at(-1)
    if (row !== undefined && line.isBeside) append(row, line, true)
    else rows.push(line)
  }
  return rows
}

/** The space between a piece and the one before it, in the direction in which they go. */
function gapBetween(before: OpenLine, piece: OpenLine): number {
  return piece.isRightToLeft && before.isRightToLeft ? before.x - piece.right : piece.x - before.right
}

/** Lines with the large letter at the beginning of a text in the word that it begins. */
function withInitials(lines: OpenLine[]): OpenLine[] {
  return lines.flatMap((line, index) => {
    const [before, next] = [lines[index - 1], lines[index + 1]]
    if (before !== undefined && isInitialOf(before, line))
      return [{ ...line, text: before.text + line.text, isBeside: false }]
    return next !== undefined && isInitialOf(line, next) ? [] : [line]
  })
}

function isInitialOf(line: OpenLine, next: OpenLine): boolean {
  const rise = next.y - line.y
  return (
    /^\p{Lu}$/u.test(line.text) &&
    /^\p{L}/u.test(next.text) &&
    line.size > next.size * 1.8 &&
    rise >= -1 &&
    rise < line.size
  )
}

/** The pieces in the direction in which most letters of a page are set; what is turned is a stamp or a label. */
export function splitByDirection(items: TextItem[]): { kept: TextItem[]; turned: TextItem[] } {
  const isUpright = ({ transform }: TextItem): boolean => {
    const [a = 0, b = 0] = transform as number[]
    return a > 0 && Math.abs(b) < a * 0.2
  }
  const letters = (some: TextItem[]) => some.reduce((sum, { str }) => sum + str.length, 0)
  const [kept, turned] = [items.filter(isUpright), items.filter((item) => !isUpright(item))]
  return letters(turned) > letters(kept) ? { kept: items, turned: [] } : { kept, turned }
}

/** The lines of a page from the pieces in which its text is painted, in the order of reading. */
export function pdfLines(items: TextItem[]): PdfLine[] {
  const lines: OpenLine[] = []
  for (const item of splitByDirection(items).kept) {
    const [x = 0, y = 0] = (item.transform as number[]).slice(4)
    const size = sizeOf(item)
    const before = lines.at(-1)
    if (item.str.trim() === '') continue
    const isRightToLeft = item.dir === 'rtl'
    const line = { text: item.str.trim(), size, y, x, right: x + item.width, isRightToLeft, isBeside: false }
    const isSameRow = joins(before, y, size)
    const gap = isSameRow ? gapBetween(before, line) : 0
    const isBeside = isSameRow && gap > size * narrowestGap
    const isMark = isSameRow && !isBeside && isRaised(before, line)
    if (isMark) append(before, { ...line, text: raised(line.text) }, false)
    else if (isSameRow && !isBeside) append(before, line, gap > size * 0.2 || /^\s/u.test(item.str))
    else lines.push({ ...line, isBeside })
  }
  return withoutLineNumbers(
    rowsOf(inReadingOrder(withInitials(lines))).map(({ text, size, y }) => ({ text, size, y })),
  )
}

function shape(line: PdfLine | undefined): string {
  return line?.text.replaceAll(/\d+/gu, '0').trim() ?? ''
}

const pageNumber = /^(?:[-–—]\s*)?(?:\d{1,5}|[ivxlcdm]{1,8})(?:\s*[-–—])?$/iu

/** Pages without running heads: first and last lines that are the same, but for numbers, on several pages. */
export function withoutRunningHeads(pages: PdfLine[][]): PdfLine[][] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const edge of new Set([shape(page[0]), shape(page.at(-1))]))
      counts.set(edge, (counts.get(edge) ?? 0) + 1)
  }
  const isRunning = (line: PdfLine): boolean =>
    !pageNumber.test(line.text) && (counts.get(shape(line)) ?? 0) >= Math.max(3, pages.length * 0.3)
  return pages.map((page) =>
    page.filter((line, index) => !((index === 0 || index === page.length - 1) && isRunning(line))),
  )
}
