import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'

/** One line of a page. */
export interface PdfLine {
  text: string
  /** Height of its letters, in points. */
  size: number
  /** Distance from the bottom of the page, in points. */
  y: number
}

interface OpenLine extends PdfLine {
  /** Where its last piece ends, from the left. */
  right: number
}

function sizeOf({ transform, height }: TextItem): number {
  const [, , c = 0, d = 0] = transform as number[]
  return height || Math.hypot(c, d)
}

function joins(line: OpenLine | undefined, y: number, size: number): line is OpenLine {
  return line !== undefined && Math.abs(line.y - y) < Math.max(line.size, size) * 0.5
}

/** The lines of a page from the pieces in which its text is painted, in the order of painting. */
export function pdfLines(items: TextItem[]): PdfLine[] {
  const lines: OpenLine[] = []
  for (const item of items) {
    const [x = 0, y = 0] = (item.transform as number[]).slice(4)
    const size = sizeOf(item)
    const line = lines.at(-1)
    if (item.str.trim() === '') continue
    if (joins(line, y, size)) {
      const isApart = x - line.right > size * 0.2 || /^\s/u.test(item.str)
      line.text += `${isApart && !line.text.endsWith(' ') ? ' ' : ''}${item.str.trim()}`
      line.size = Math.max(line.size, size)
      line.right = x + item.width
    } else lines.push({ text: item.str.trim(), size, y, right: x + item.width })
  }
  return lines.map(({ text, size, y }) => ({ text, size, y }))
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
