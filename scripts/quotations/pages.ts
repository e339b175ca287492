import type { TextLine } from './lines.ts'

/** A page of a stored text. Pages are parted by form feeds. */
export interface Page {
  /** The number printed on it, or else its place in the order. */
  label: string
  /** Offset of its first character. */
  start: number
}

/** The pages of a text, and the lines that hold nothing but a page's number. */
export interface Pages {
  pages: Page[]
  numberLines: { from: number; to: number }[]
}

const pageNumber = /^\s*(?:[-–—]\s*)?(\d{1,5}|[ivxlcdm]{1,8})(?:\s*[-–—])?\s*$/iu

function numberLineOf(lines: TextLine[]): TextLine | undefined {
  const written = lines.filter(({ text }) => text.replaceAll('\f', '').trim() !== '')
  return [written[0], written.at(-1)].find((line) => line && pageNumber.test(line.text.replaceAll('\f', '')))
}

function linesByPage(lines: TextLine[]): TextLine[][] {
  const pages: TextLine[][] = [[]]
  for (const line of lines) {
    const pieces = line.text.split('\f')
    let start = line.start
    pieces.forEach((text, index) => {
      if (index > 0) pages.push([])
      pages.at(-1)?.push({ ...line, text, start })
      start += text.length + 1
    })
  }
  return pages
}

/** Cuts a text into pages at its form feeds; a text without any has no pages. */
export function findPages(lines: TextLine[]): Pages {
  const byPage = linesByPage(lines)
  if (byPage.length === 1) return { pages: [], numberLines: [] }
  const numbered = byPage.map((page) => ({ page, line: numberLineOf(page) }))
  return {
    pages: numbered.map(({ page, line }, index) => ({
      label: pageNumber.exec(line?.text ?? '')?.[1] ?? String(index + 1),
      start: page[0]?.start ?? 0,
    })),
    numberLines: numbered.flatMap(({ line }) =>
      line ? [{ from: line.start, to: line.start + line.text.length }] : [],
    ),
  }
}
