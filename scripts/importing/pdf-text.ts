import { withoutRunningHeads } from './pdf-lines.ts'
import type { PdfLine } from './pdf-line.ts'

const longestHeading = 120

/** The size that most letters have. */
export function bodySize(pages: PdfLine[][]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of pages.flat()) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

function isHeading({ text, size }: PdfLine, body: number): boolean {
  return size >= body * 1.12 && text.length <= longestHeading && /\p{L}/u.test(text)
}

/** Sizes of headings, the largest first: the level of a heading is its place among them. */
function headingSizes(pages: PdfLine[][], body: number): number[] {
  const sizes = pages
    .flat()
    .filter((line) => isHeading(line, body))
    .map(({ size }) => Math.round(size))
  return [...new Set(sizes)].toSorted((one, other) => other - one).slice(0, 6)
}

// Without the end of a sentence, a text goes on at the top of the next column.
const goesOn = /[\p{L}\p{N},;\-\u2010\u00ad]$/u

function pageText(page: PdfLine[], body: number, sizes: number[]): string {
  let text = ''
  page.forEach((line, index) => {
    const above = page[index - 1]
    const level = isHeading(line, body) ? sizes.indexOf(Math.round(line.size)) + 1 || 6 : undefined
    const isSameHeading =
      above !== undefined &&
      level !== undefined &&
      isHeading(above, body) &&
      Math.round(above.size) === Math.round(line.size) &&
      above.y - line.y < line.size * 2
    const gap = above === undefined ? 0 : above.y - line.y
    const isParagraph =
      level !== undefined ||
      (above !== undefined &&
        (isHeading(above, body) || gap > line.size * 1.8 || (gap < 0 && !goesOn.test(above.text))))
    if (isSameHeading) text += ` ${line.text}`
    else if (level !== undefined) text += `\n\n${'#'.repeat(level)} ${line.text}`
    else text += `${isParagraph ? '\n\n' : '\n'}${line.text}`
  })
  return text.trim()
}

/**
 * The text of a PDF from the lines of its pages: lines as they were set, hyphens at their ends included, blank lines
 * between paragraphs, `#` before lines in larger letters, a form feed between pages. Running heads are left out.
 */
export function pdfText(pages: PdfLine[][]): string {
  const kept = withoutRunningHeads(pages)
  const body = bodySize(kept)
  const sizes = headingSizes(kept, body)
  return kept.map((page) => pageText(page, body, sizes)).join('\n\f\n')
}

/** The line in the largest letters on the first page, with the lines of the same size below it. */
export function largestLine(pages: PdfLine[][]): string | undefined {
  const [first = []] = pages
  const largest = Math.max(...first.map(({ size }) => size))
  if (!(largest > bodySize(pages) * 1.12)) return undefined
  const start = first.findIndex(({ size }) => size === largest)
  const rest = first.slice(start)
  const end = rest.findIndex(({ size }) => Math.abs(size - largest) > 0.5)
  return rest
    .slice(0, end === -1 ? undefined : end)
    .map(({ text }) => text)
    .join(' ')
}
