import { balanceText, measureText, wrapText } from '../../../scripts/typography/measure.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'

/** A rectangle in the units of the drawing. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** What a text is painted in; each is a colour of the design tokens. */
export type Tone = 'ink' | 'muted' | 'accent' | 'warning' | 'paper'

/** Lines of text with a place: `x` is the point that `anchor` names, `y` the top of the first line's box. */
export interface TextBlock {
  lines: string[]
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  style: TypeStyle
  lineHeight: number
  tone: Tone
  /** Width of the widest line. */
  width: number
  /** Height of all lines. */
  height: number
}

/** Where to set a text: `x` and `y` are the anchor's point and the top; lines break at `width`. */
export interface Place {
  x: number
  y: number
  width: number
  style: TypeStyle
  anchor?: TextBlock['anchor']
  tone?: Tone
  /** Makes the lines as even in width as they can be; for labels, not for running text. */
  balanced?: boolean
}

const leading = 1.28

/** Breaks a text into lines and places them. */
export function setText(text: string, place: Place): TextBlock {
  const { x, y, style, anchor = 'start', tone = 'ink' } = place
  const lines = (place.balanced ? balanceText : wrapText)(text, place.width, style)
  const lineHeight = Math.round(style.size * leading)
  const width = Math.max(0, ...lines.map((line) => measureText(line, style)))
  return { lines, x, y, anchor, style, lineHeight, tone, width, height: lines.length * lineHeight }
}

/** The rectangle that a block's lines fill. */
export function boundsOf(block: TextBlock): Box {
  const { width, height, y } = block
  const shift = { start: 0, middle: width / 2, end: width }[block.anchor]
  return { x: block.x - shift, y, width, height }
}

/** A block moved so that its vertical middle is at `y`. */
export function centredOn(block: TextBlock, y: number): TextBlock {
  return { ...block, y: y - block.height / 2 }
}

/** The baseline of a block's line, counted from 0. */
export function baselineOf(block: TextBlock, line: number): number {
  // The cap height of the three families is close to two thirds of their size.
  return block.y + (line + 0.5) * block.lineHeight + block.style.size * 0.33
}
