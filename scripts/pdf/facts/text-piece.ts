import type { PDFDict, PDFRef } from '@cantoo/pdf-lib'
import type { Glyph } from './font.ts'

/** Where in the marks of a page something is painted: content that the structure tree can find, decoration, or neither. */
export type Marking =
  { kind: 'tagged'; stream: PDFRef; mcid: number } | { kind: 'artifact' } | { kind: 'unmarked' }

interface Point {
  x: number
  y: number
}

/** One `BT … ET` of a content stream (ISO 32000-1, 9.4.1). */
export interface TextObject {
  /** The page, or the form, whose content it is in. */
  stream: PDFRef
  resources: PDFDict | undefined
  /** Where its `ET` stands in that content; absent while it is open. */
  end?: number
}

/** The characters of one glyph, or of several that stand for one text. Lengths are in points on the page. */
export interface TextPiece {
  text: string
  /** What a reader is told instead of `text`, where the tags say so. */
  spoken?: string
  marking: Marking
  textObject: TextObject
  glyphs: readonly Glyph[]
  /** True when a glyph of it is an empty box. */
  missing: boolean
  /** Where its baseline begins and ends. */
  start: Point
  end: Point
  size: number
}

/** Stands in texts for a character that an empty box was printed for and that the PDF does not tell. */
export const unknownCharacter = '\uFFFD'

// In sizes. Half the size parts lines: raised and lowered characters stay on theirs.
const lineDistance = 0.5
// Parts words of different elements. Within one element the browser prints spaces, and gaps are letter-spacing.
const wordDistance = 0.15
// Wider than any space between words: what is so far apart is set apart.
const columnDistance = 1

/**
 * The text of pieces in the order given, as a reader is told it, with a line feed between lines and a space between
 * words set apart.
 */
export function joinPieces(pieces: readonly TextPiece[]): string {
  let text = ''
  let previous: TextPiece | undefined
  for (const piece of pieces) {
    if (piece.spoken === '') continue
    if (previous) text += separatorBetween(previous, piece)
    text += spokenOf(piece)
    previous = piece
  }
  return text
}

function spokenOf({ spoken, text }: TextPiece): string {
  return spoken ?? text
}

/** Pieces that stand together: parted where a line ends or a wide gap is. */
export function groupPieces(pieces: readonly TextPiece[]): TextPiece[][] {
  const groups: TextPiece[][] = []
  let previous: TextPiece | undefined
  for (const piece of pieces) {
    const { across, along } = previous ? distance(previous, piece) : { across: Infinity, along: 0 }
    if (across > lineDistance || along > columnDistance) groups.push([])
    groups.at(-1)!.push(piece)
    previous = piece
  }
  return groups
}

function separatorBetween(previous: TextPiece, next: TextPiece): string {
  const { across, along } = distance(previous, next)
  if (across > lineDistance) return '\n'
  if (/\s$/u.test(spokenOf(previous)) || /^\s/u.test(spokenOf(next))) return ''
  return along > (previous.marking === next.marking ? columnDistance : wordDistance) ? ' ' : ''
}

/** How far a piece begins from where the one before it ends, along and across its baseline, in sizes. */
function distance(previous: TextPiece, next: TextPiece): { along: number; across: number } {
  const size = Math.max(previous.size, next.size) || 1
  const x = previous.end.x - previous.start.x
  const y = previous.end.y - previous.start.y
  const length = Math.hypot(x, y)
  const [directionX, directionY] = length > 0 ? [x / length, y / length] : [1, 0]
  const gapX = next.start.x - previous.end.x
  const gapY = next.start.y - previous.end.y
  return {
    along: Math.abs(gapX * directionX + gapY * directionY) / size,
    across: Math.abs(gapX * directionY - gapY * directionX) / size,
  }
}
