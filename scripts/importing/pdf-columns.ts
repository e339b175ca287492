/** A stretch of a line between two gaps, in points from the left of the page. */
export interface PlacedLine {
  x: number
  right: number
  /** Whether it stands beside the one before, behind a gap. */
  isBeside: boolean
}

const fewestTurns = 4
// Cells of a table are narrower than columns of text.
const narrowestColumn = 0.25

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

/** Where each column but the first begins, when a page was painted row by row across two or more; else nothing. */
function columnStarts(lines: readonly PlacedLine[]): number[] {
  const turns = new Map<number, number>()
  for (const { x, isBeside } of lines)
    if (isBeside) turns.set(Math.round(x), (turns.get(Math.round(x)) ?? 0) + 1)
  // Less often it is a table or an indent in one of the columns.
  const least = Math.max(fewestTurns, Math.max(...turns.values()) / 3)
  const starts = [...turns].flatMap(([x, count]) => (count < least ? [] : [x])).toSorted((a, b) => a - b)
  const columns = [
    lines.filter(({ right }) => right < (starts[0] ?? 0)),
    ...starts.map((start) => lines.filter(({ x }) => Math.round(x) === start)),
  ]
  const width = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ x }) => x))
  const areWide = columns.every(
    (column) => median(column.map(({ x, right }) => right - x)) > narrowestColumn * width,
  )
  return areWide ? starts : []
}

function rowsOf<Line extends PlacedLine>(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  for (const line of lines) {
    if (line.isBeside) rows.at(-1)?.push(line)
    else rows.push([line])
  }
  return rows
}

/**
 * Lines in the order in which people read them: where columns were painted row by row, one column after the other,
 * between rows that cross several. Other pages stay in the order of painting, which is that of reading.
 */
export function inReadingOrder<Line extends PlacedLine>(lines: readonly Line[]): Line[] {
  const starts = columnStarts(lines)
  const columnOf = ({ x }: PlacedLine): number => starts.filter((start) => x >= start - 1).length
  const fits = (line: Line): boolean => line.right < (starts[columnOf(line)] ?? Infinity)
  const ordered: Line[] = []
  let columns: Line[][] = []
  for (const row of rowsOf(lines)) {
    if (row.every(fits)) {
      row.forEach((line, index) => {
        const column = columnOf(line)
        const before = row[index - 1]
        const isBeside = before !== undefined && columnOf(before) === column
        columns[column] = [...(columns[column] ?? []), { ...line, isBeside }]
      })
    } else {
      ordered.push(...columns.flat(), ...row)
      columns = []
    }
  }
  return [...ordered, ...columns.flat()]
}
