import { measureText } from '../../scripts/typography/measure.ts'
import type { Box, TextBlock } from '../../components/diagrams/geometry/text-block.ts'

/** A rectangle and what stands in it, for messages. */
export interface NamedBox extends Box {
  text: string
}

/** The rectangles of a block's lines. */
export function lineBoxes(block: TextBlock): NamedBox[] {
  return block.lines.map((text, index) => {
    const width = measureText(text, block.style)
    const shift = { start: 0, middle: width / 2, end: width }[block.anchor]
    const y = block.y + index * block.lineHeight
    return { text, x: block.x - shift, y, width, height: block.lineHeight }
  })
}

/** The rectangle of a mark. */
export function markBox({ x, y }: { x: number; y: number }, radius = 7): NamedBox {
  return { text: `mark at ${x}, ${y}`, x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}

/** Pairs of rectangles that share more than a hair's breadth. */
export function collisions(boxes: NamedBox[]): [string, string][] {
  const hair = 0.5
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.x + hair < other.x + other.width &&
          other.x + hair < one.x + one.width &&
          one.y + hair < other.y + other.height &&
          other.y + hair < one.y + one.height,
      )
      .map((other): [string, string] => [one.text, other.text]),
  )
}

/** Rectangles that are not wholly inside the drawing. */
export function outside(boxes: NamedBox[], drawing: { width: number; height: number }): string[] {
  const hair = 0.5
  return boxes
    .filter(
      (box) =>
        box.x < -hair ||
        box.y < -hair ||
        box.x + box.width > drawing.width + hair ||
        box.y + box.height > drawing.height + hair,
    )
    .map((box) => box.text)
}

/** The letters of blocks in the order they are drawn, without white space: what is left must be what was written. */
export function lettersOf(blocks: TextBlock[]): string {
  return blocks
    .flatMap((block) => block.lines)
    .join('')
    .replaceAll(/\s/gu, '')
}
