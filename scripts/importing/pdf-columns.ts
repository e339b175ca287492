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

function mostFrequent(values: number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0]
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

/** Where the right column begins, when a page was painted row by row across two columns. */
function columnStart(lines: readonly PlacedLine[]): number | undefined {
  const start = mostFrequent(lines.filter(({ isBeside }) => isBeside).map(({ x }) => Math.round(x)))
  if (start === undefined) return undefined
  const left = lines.filter(({ right }) => right < start)
  const right = lines.filter(({ x }) => Math.round(x) === start)
  const turns = right.filter(({ isBeside }) => isBeside).length
  const least =
    narrowestColumn * (Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map(({ x }) => x)))
  const areWide = [left, right].every((side) => median(side.map((line) => line.right - line.x)) > least)
  return turns >= fewestTurns && areWide ? start : undefined
}

/**
 * Lines in the order in which people read them: where two columns were painted row by row, the left before the
 * right, between lines that cross both. Other pages stay in the order of painting, which is that of reading.
 */
export function inReadingOrder<Line extends PlacedLine>(lines: readonly Line[]): Line[] {
  const start = columnStart(lines)
  if (start === undefined) return [...lines]
  const ordered: Line[] = []
  let waiting: Line[] = []
  for (const line of lines) {
    if (line.x >= start - 1) waiting.push({ ...line, isBeside: false })
    else if (line.right < start) ordered.push(line)
    else {
      ordered.push(...waiting, line)
      waiting = []
    }
  }
  return [...ordered, ...waiting]
}
