import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { inReadingOrder } from './pdf-columns.ts'
import type { PlacedLine } from './pdf-columns.ts'

/** One line of a page. */
export interface PdfLine {
  text: string
  /** Height of its letters, in points. */
  size: number
  /** Distance from the bottom of the page, in points. */
  y: number
}

interface OpenLine extends PdfLine, PlacedLine {}

// In ems; wider than the space between two words of a justified line.
const narrowestGap = 1

function sizeOf({ transform, height }: TextItem): number {
  const [, , c = 0, d = 0] = transform as number[]
  return height || Math.hypot(c, d)
}

function joins(line: OpenLine | undefined, y: number, size: number): line is OpenLine {
  return line !== undefined && Math.abs(line.y - y) < Math.max(line.size, size) * 0.5
}

function append(line: OpenLine, { text, size, right }: OpenLine, isApart: boolean): void {
  line.text += `${isApart && !line.text.endsWith(' ') ? ' ' : ''}${text}`
  line.size = Math.max(line.size, size)
  line.right = right
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

/** The lines of a page from the pieces in which its text is painted, in the order of reading. */
export function pdfLines(items: TextItem[]): PdfLine[] {
  const lines: OpenLine[] = []
  for (const item of items) {
    const [x = 0, y = 0] = (item.transform as number[]).slice(4)
    const size = sizeOf(item)
    const before = lines.at(-1)
    if (item.str.trim() === '') continue
    const isSameRow = joins(before, y, size)
    const gap = isSameRow ? x - before.right : 0
    const line = { text: item.str.trim(), size, y, x, right: x + item.width }
    const isBeside = isSameRow && gap > size * narrowestGap
    if (isSameRow && !isBeside)
      append(before, { ...line, isBeside }, gap > size * 0.2 || /^\s/u.test(item.str))
    else lines.push({ ...line, isBeside })
  }
  return rowsOf(inReadingOrder(lines)).map(({ text, size, y }) => ({ text, size, y }))
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
