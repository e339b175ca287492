import { lineBoxesOf } from '../../components/diagrams/shared/text-block.ts'
import type { Box, TextBlock } from '../../components/diagrams/shared/text-block.ts'

/** A rectangle and what stands in it, for messages. */
export interface NamedBox extends Box {
  text: string
}

/** The rectangles of a block's lines, with their texts. */
export function lineBoxes(block: TextBlock): NamedBox[] {
  return lineBoxesOf(block)
    .map((box, index) => ({ ...box, text: block.lines[index] ?? '' }))
    .filter(({ text }) => text !== '')
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

/** The texts that a line of straight pieces runs through. */
export function crossings(corners: { x: number; y: number }[], boxes: NamedBox[]): string[] {
  const hair = 0.5
  const points = corners.slice(1).flatMap((end, index) => {
    const start = corners[index]!
    return Array.from({ length: 101 }, (_, step) => ({
      x: start.x + ((end.x - start.x) * step) / 100,
      y: start.y + ((end.y - start.y) * step) / 100,
    }))
  })
  const isIn = (box: NamedBox, { x, y }: { x: number; y: number }) =>
    x > box.x + hair && x < box.x + box.width - hair && y > box.y + hair && y < box.y + box.height - hair
  return boxes.filter((box) => points.some((point) => isIn(box, point))).map(({ text }) => text)
}
