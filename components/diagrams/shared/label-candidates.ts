import type { Segment } from './box.ts'
import { contains, distance, distanceToSegment, grown, nearestIn } from './box.ts'
import type { ObstacleGrid, Point } from './obstacle-grid.ts'
import type { Box } from './text-block.ts'

interface Dimensions {
  width: number
  height: number
}

/** A label that wants a place near a point. */
export interface LabelWish {
  anchor: Point
  /** How much room the mark at the anchor takes on every side. */
  markRadius: number
  /** The sizes it can be set in, the best first. */
  sizes: Dimensions[]
  /**
   * Whether a rectangle lies wholly in what the label names; it is then best placed there, and without a leader.
   * Elsewhere such a label always has one.
   */
  isInside?: (box: Box) => boolean
}

/** What labels must keep clear of. */
export interface Surroundings {
  bounds: Box
  lines: ObstacleGrid
  /** Marks, wherever they belong. */
  marks: { at: Point; radius: number }[]
}

/** A place for a label, clear of all that stands still: which of its sizes, where, and a line from its anchor. */
export interface LabelPlace {
  size: number
  box: Box
  leader?: Segment
  /** The nearer to the anchor and the better the size, the less. */
  cost: number
}

const step = 10
const lineGap = 4
const markGap = 3
const leaderFrom = 12
const searchCost = 10
const sizeCost = 18
const insideBonus = 1000

function leaderTo(box: Box, { anchor, markRadius, isInside }: LabelWish): Segment | undefined {
  const end = nearestIn(grown(box, 2), anchor)
  const length = distance(anchor, end)
  if (length <= (isInside ? 0 : markRadius + leaderFrom)) return undefined
  const share = (markRadius + 1) / length
  return [{ x: anchor.x + (end.x - anchor.x) * share, y: anchor.y + (end.y - anchor.y) * share }, end]
}

/** Whether a leader keeps clear of all marks but those it starts at. */
export function passesMarks([start, end]: Segment, marks: Surroundings['marks']): boolean {
  return marks.every(
    ({ at, radius }) => distance(at, start) < radius + 2 || distanceToSegment(at, [start, end]) > radius + 2,
  )
}

/** Rectangles right beside the anchor: to its right, above, below, to its left, and at its corners. */
function boxesBeside({ anchor: { x, y }, markRadius }: LabelWish, { width, height }: Dimensions): Box[] {
  const near = markRadius + 4
  const diagonal = near * 0.75
  const corners: [number, number][] = [
    [x + near, y - height / 2],
    [x - width / 2, y - near - height],
    [x - width / 2, y + near],
    [x - near - width, y - height / 2],
    [x + diagonal, y - diagonal - height],
    [x + diagonal, y + diagonal],
    [x - diagonal - width, y - diagonal - height],
    [x - diagonal - width, y + diagonal],
  ]
  return corners.map(([left, top]) => ({ x: left, y: top, width, height }))
}

/** Rectangles all over the bounds, a step apart. */
function boxesIn({ bounds }: Surroundings, { width, height }: Dimensions): Box[] {
  const boxes: Box[] = []
  for (let y = bounds.y; y + height <= bounds.y + bounds.height; y += step)
    for (let x = bounds.x; x + width <= bounds.x + bounds.width; x += step)
      boxes.push({ x, y, width, height })
  return boxes
}

function isClear(box: Box, { lines, marks }: Surroundings): boolean {
  if (lines.touches(grown(box, lineGap))) return false
  return marks.every(({ at, radius }) => distance(at, nearestIn(box, at)) >= radius + markGap)
}

function placeAt(box: Box, extra: number, size: number, wish: LabelWish): LabelPlace {
  const isInside = wish.isInside?.(grown(box, lineGap)) ?? false
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const away = distance(wish.anchor, nearestIn(box, wish.anchor)) + 0.05 * distance(wish.anchor, centre)
  const cost = away + extra + sizeCost * size - (isInside ? insideBonus : 0)
  return { size, box, leader: isInside ? undefined : leaderTo(box, wish), cost }
}

/** Every place a label can have that is clear of lines and marks, the best first. */
export function candidatesFor(wish: LabelWish, surroundings: Surroundings): LabelPlace[] {
  const places = wish.sizes.flatMap((dimensions, size) => [
    ...boxesBeside(wish, dimensions)
      .filter((box) => contains(surroundings.bounds, box) && isClear(box, surroundings))
      .map((box, index) => placeAt(box, Math.min(index, 4), size, wish)),
    ...boxesIn(surroundings, dimensions)
      .filter((box) => isClear(box, surroundings))
      .map((box) => placeAt(box, searchCost, size, wish)),
  ])
  return places.toSorted((one, other) => one.cost - other.cost)
}
