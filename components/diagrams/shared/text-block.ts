import { balanceText } from '../../../scripts/typography/balance.ts'
import { measureText, wrapText } from '../../../scripts/typography/measure.ts'
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
  /** How much further in the first line begins. */
  indent?: number
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
  /** Space that something else takes at the start of the first line. */
  indent?: number
}

const leading = 1.28

interface BrokenText {
  place: Pick<Place, 'width' | 'style' | 'balanced' | 'indent'>
  lines: string[]
  width: number
}

/** Texts as they were broken before: the same ones are set again for every gap and every share that is tried. */
const brokenBefore = new Map<string, BrokenText[]>()
const mostRemembered = 2000

function isAlike(one: BrokenText['place'], other: Place): boolean {
  return (
    one.width === other.width &&
    one.style.size === other.style.size &&
    one.style.weight === other.style.weight &&
    one.style.family === other.style.family &&
    one.balanced === other.balanced &&
    one.indent === other.indent
  )
}

function breakLines(text: string, place: Place): BrokenText {
  const before = brokenBefore.get(text) ?? []
  const known = before.find((broken) => isAlike(broken.place, place))
  if (known) return known
  const { width, style, balanced, indent = 0 } = place
  const lines = balanced ? balanceText(text, width, style) : wrapText(text, width, style, indent)
  const widths = lines.map((line, index) => measureText(line, style) + (index === 0 ? indent : 0))
  const broken = {
    place: { width, style, balanced, indent: place.indent },
    lines,
    width: Math.max(0, ...widths),
  }
  if (brokenBefore.size >= mostRemembered) brokenBefore.clear()
  brokenBefore.set(text, [...before, broken])
  return broken
}

/** Breaks a text into lines and places them. */
export function setText(text: string, place: Place): TextBlock {
  const { x, y, style, anchor = 'start', tone = 'ink', indent = 0 } = place
  const { lines, width } = breakLines(text, place)
  const lineHeight = Math.round(style.size * leading)
  return { lines, x, y, anchor, style, lineHeight, tone, width, height: lines.length * lineHeight, indent }
}

/** Texts set one under the other, `gap` apart. */
export function stackTexts(texts: string[], place: Place, gap: number): TextBlock[] {
  let y = place.y
  return texts.map((text) => {
    const block = setText(text, { ...place, y })
    y += block.height + gap
    return block
  })
}

/** Height from the top of the first block to the foot of the last; 0 when there is none. */
export function heightOf(blocks: TextBlock[]): number {
  const [first, last] = [blocks[0], blocks.at(-1)]
  return first && last ? last.y + last.height - first.y : 0
}

/** A block moved by a distance. */
export function movedBy(block: TextBlock, dx: number, dy: number): TextBlock {
  return { ...block, x: block.x + dx, y: block.y + dy }
}

/** The rectangle that a block's lines fill. */
export function boundsOf(block: TextBlock): Box {
  const { width, height, y } = block
  const shift = { start: 0, middle: width / 2, end: width }[block.anchor]
  return { x: block.x - shift, y, width, height }
}

/** A block moved so that its first line stands on a baseline. */
export function onBaseline(block: TextBlock, baseline: number): TextBlock {
  return movedBy(block, 0, baseline - baselineOf(block, 0))
}

/** A block moved so that its vertical middle is at `y`. */
export function centredOn(block: TextBlock, y: number): TextBlock {
  return { ...block, y: y - block.height / 2 }
}

/** Where a block's line begins, or has its middle or end, as its anchor says; lines count from 0. */
export function lineStartOf(block: TextBlock, line: number): number {
  return line === 0 ? block.x + (block.indent ?? 0) : block.x
}

/** The baseline of a block's line, counted from 0. */
export function baselineOf(block: TextBlock, line: number): number {
  // The cap height of the three families is close to two thirds of their size.
  return block.y + (line + 0.5) * block.lineHeight + block.style.size * 0.33
}

/** The rectangle of each line, from the ascenders to the descenders. */
export function lineBoxesOf(block: TextBlock): Box[] {
  return block.lines.map((line, index) => {
    const width = measureText(line, block.style)
    const shift = { start: 0, middle: width / 2, end: width }[block.anchor]
    const { size } = block.style
    const x = lineStartOf(block, index) - shift
    return { x, y: baselineOf(block, index) - size * 0.76, width, height: size }
  })
}
