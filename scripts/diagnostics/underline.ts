import type { Cell } from './cells.ts'
import type { Span } from './diagnostic.ts'

/** Columns of the terminal: `from` counts from 0, `to` is the first one after. */
export interface ColumnRange {
  from: number
  to: number
}

const neutral = /^[\p{P}\p{Z}\p{S}\p{N}]+$/u

/** For each cell the first and last one of the right-to-left run that it is a letter of; itself when it is in none. */
function runsOf(cells: readonly Cell[]): { first: number; last: number }[] {
  const runs = cells.map((_cell, index) => ({ first: index, last: index }))
  let run: { first: number; last: number } | undefined
  for (const [index, cell] of cells.entries()) {
    if (cell.rightToLeft) {
      run ??= { first: index, last: index }
      run.last = index
      runs[index] = run
    } else if (!neutral.test(cell.shown)) run = undefined
  }
  return runs
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
  const runs = runsOf(cells)
  const first = cells[marked.reduce((least, index) => Math.min(least, runs[index]?.first ?? index), Infinity)]
  const last = cells[marked.reduce((most, index) => Math.max(most, runs[index]?.last ?? index), -1)]
  if (!first || !last) return columnsPastEnd(cells, span.column)
  return { from: first.left, to: Math.max(last.left + last.width, first.left + 1) }
}
