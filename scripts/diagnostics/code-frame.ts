import { cellsOf } from './cells.ts'
import type { Cell } from './cells.ts'
import type { Diagnostic } from './diagnostic.ts'
import { excerptAfter, excerptAround, spanInExcerpt } from './excerpt.ts'
import type { Excerpt } from './excerpt.ts'
import { underlinedColumns } from './underline.ts'
import type { ColumnRange } from './underline.ts'

/** A code frame in parts, so that a formatter can colour them. */
export interface CodeFrame {
  /** The lines, each with its number, padded to one width. */
  lines: { number: string; text: string; faulty: boolean }[]
  /** What stands under the faulty line. */
  caret: { number: string; indent: string; marks: string }
}

const longestLine = 100
const contextBefore = 40
const leastBefore = 12

/** The part of the lines that is shown: all of them, unless the faulty line is too long. */
function windowFor(cells: readonly Cell[], marked: ColumnRange): ColumnRange {
  const last = cells.at(-1)
  const width = Math.max(last ? last.left + last.width : 0, marked.to)
  if (width <= longestLine) return { from: 0, to: longestLine }
  const spare = Math.max(leastBefore, longestLine - (marked.to - marked.from))
  const before = Math.min(contextBefore, spare)
  const from = Math.max(0, Math.min(marked.from - before, width - longestLine))
  return { from, to: from + longestLine }
}

/** The shown part of a line, with `…` at an end where text was left out, and the columns it starts at. */
function cut(
  cells: readonly Cell[],
  view: ColumnRange,
  { before, isCutAfter }: Excerpt,
): { text: string; left: number } {
  const inside = cells.filter((cell) => cell.left >= view.from && cell.left + cell.width <= view.to)
  const first = inside[0]
  const cutBefore = (view.from > 0 || before > 0) && cells.length > 0
  const cutAfter = first !== undefined && (isCutAfter || cells.at(-1) !== inside.at(-1))
  const text = inside.map((cell) => cell.shown).join('')
  const left = (first?.left ?? view.from) - (cutBefore ? 1 : 0)
  return { text: `${cutBefore ? '…' : ''}${text}${cutAfter ? '…' : ''}`.trimEnd(), left }
}

/** The source lines of a diagnostic with carets under its span; nothing when it has none. */
export function codeFrameOf({ sourceLines = [], span }: Diagnostic): CodeFrame | undefined {
  const faulty = sourceLines.find((line) => line.number === span.line)
  if (!faulty) return undefined
  const excerpt = excerptAround(faulty.text, span)
  const cells = cellsOf(excerpt.text)
  const marked = underlinedColumns(cells, spanInExcerpt(span, excerpt))
  const view = windowFor(cells, marked)
  const { left } = cut(cells, view, excerpt)
  const numberWidth = Math.max(...sourceLines.map((line) => String(line.number).length))
  const end = Math.min(marked.to, view.to)
  const shown = (line: string) => {
    const part = excerptAfter(line, excerpt.before)
    return cut(cellsOf(part.text), view, part).text
  }
  return {
    lines: sourceLines.map((line) => ({
      number: String(line.number).padStart(numberWidth),
      text: shown(line.text),
      faulty: line === faulty,
    })),
    caret: {
      number: ' '.repeat(numberWidth),
      indent: ' '.repeat(Math.max(0, marked.from - left)),
      marks: '^'.repeat(Math.max(1, end - marked.from)),
    },
  }
}
