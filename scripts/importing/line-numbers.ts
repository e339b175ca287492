import type { PdfLine } from './pdf-line.ts'

const numbered = /^(\d{1,5})(?:\s+|$)/u
const fewest = 4
/** Share of the lines of a page that have a number, when each has one. */
const mostLines = 0.6

interface Numbered {
  index: number
  number: number
}

/** The longest rows of numbers that rise by the same step. */
function risingBy(step: number, found: readonly Numbered[]): Numbered[] {
  const best = new Map<number, Numbered[]>()
  for (const one of found) {
    const before = best.get(one.number - step) ?? []
    const now = [...before, one]
    if (now.length > (best.get(one.number)?.length ?? 0)) best.set(one.number, now)
  }
  return [...best.values()].reduce((longest, row) => (row.length > longest.length ? row : longest), [])
}

function numberedLines(lines: readonly PdfLine[]): Numbered[] {
  const found = lines.flatMap(({ text }, index) => {
    const number = numbered.exec(text)?.[1]
    return number === undefined ? [] : [{ index, number: Number(number) }]
  })
  const each = risingBy(1, found)
  if (each.length >= fewest && each.length >= lines.length * mostLines) return each
  const fifth = risingBy(5, found).filter(({ number }) => number % 5 === 0)
  const isRegular = fifth.every(
    ({ index }, at) => at === 0 || Math.abs(index - (fifth[at - 1]?.index ?? 0) - 5) <= 1,
  )
  return fifth.length >= fewest && isRegular ? fifth : []
}

/** The lines of a page without the numbers that manuscripts have before each line, or before each fifth. */
export function withoutLineNumbers(lines: PdfLine[]): PdfLine[] {
  const indices = new Set(numberedLines(lines).map(({ index }) => index))
  return lines.flatMap((line, index) => {
    if (!indices.has(index)) return [line]
    const text = line.text.replace(numbered, '')
    return text === '' ? [] : [{ ...line, text }]
  })
}
