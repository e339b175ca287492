import type { Span } from './diagnostic.ts'

/** UTF-16 units of a line that are looked at before and after the place that is meant: more than a terminal shows. */
const unitsBefore = 400
const unitsAfter = 1200

/** A part of a line: what was left out before it, in UTF-16 units, and whether something was left out after it. */
export interface Excerpt {
  text: string
  before: number
  isCutAfter: boolean
}

/** The end of the character that a place in a line is in. */
function boundary(line: string, at: number): number {
  const code = line.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}

/** The part of a line from a UTF-16 offset, at most as long as any excerpt. */
export function excerptAfter(line: string, before: number): Excerpt {
  const end = boundary(line, before + unitsBefore + unitsAfter)
  return { text: line.slice(boundary(line, before), end), before, isCutAfter: end < line.length }
}

/**
 * The part of a line around a span, so that a line of a million letters costs no more than one of a thousand. A line
 * that is not so long is whole.
 */
export function excerptAround(line: string, { column }: Span): Excerpt {
  const first = Math.max(0, Math.min(column - 1 - unitsBefore, line.length - 1))
  return excerptAfter(line, boundary(line, first))
}

/** The span as it stands in the excerpt. */
export function spanInExcerpt(span: Span, { text, before }: Excerpt): Span {
  const { endColumn } = span
  const last = text.length + 1
  const column = span.column - before
  if (endColumn === undefined) return { ...span, column }
  return {
    ...span,
    column,
    endColumn: Math.max(column, Math.min(endColumn - before, Math.max(last, column + 1))),
  }
}
