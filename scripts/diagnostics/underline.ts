import type { Cell } from './cells.ts'
import type { Span } from './diagnostic.ts'

/** Columns of the terminal: `from` counts from 0, `to` is the first one after. */
export interface ColumnRange {
  from: number
  to: number
}

const neutral = /^[\p{P}\p{Z}\p{S}\p{N}]+$/u

/** The indices of the first and last cell of the right-to-left run around a cell; the cell itself when it is in none. */
function runAround(cells: readonly Cell[], index: number): { first: number; last: number } {
  if (!cells[index]?.rightToLeft) return { first: index, last: index }
  const continues = (cell: Cell | undefined) => cell && (cell.rightToLeft || neutral.test(cell.shown))
  let [first, last] = [index, index]
  for (let at = index - 1; continues(cells[at]); at -= 1) if (cells[at]?.rightToLeft) first = at
  for (let at = index + 1; continues(cells[at]); at += 1) if (cells[at]?.rightToLeft) last = at
  return { first, last }
}

/** The column of a span that begins after the last character of its line. */
function columnsPastEnd(cells: readonly Cell[], column: number): ColumnRange {
  const last = cells.at(-1)
  const from = last ? last.left + last.width + Math.max(0, column - 1 - last.end) : column - 1
  return { from, to: from + 1 }
}

/**
 * The columns to underline for a span. A terminal may or may not draw right-to-left text in its own order, so
 * a span that touches such a run is widened to all of it: the run takes the same columns either way.
 */
export function underlinedColumns(cells: readonly Cell[], span: Span): ColumnRange {
  const start = span.column - 1
  const end = Math.max(span.endColumn === undefined ? Infinity : span.endColumn - 1, start + 1)
  const marked = cells.flatMap((cell, index) => (cell.end > start && cell.start < end ? [index] : []))
  if (span.endColumn === undefined) {
    while (marked.length > 1 && cells[marked.at(-1) ?? 0]?.shown.trim() === '') marked.pop()
  }
  const runs = marked.map((index) => runAround(cells, index))
  const first = cells[Math.min(...runs.map((run) => run.first))]
  const last = cells[Math.max(...runs.map((run) => run.last))]
  if (!first || !last) return columnsPastEnd(cells, span.column)
  return { from: first.left, to: Math.max(last.left + last.width, first.left + 1) }
}
