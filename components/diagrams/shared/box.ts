import type { Point } from './obstacle-grid.ts'
import type { Box } from './text-block.ts'

/** A straight line from one point to another. */
export type Segment = readonly [Point, Point]

/** A rectangle grown on all sides. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

/** Whether two rectangles share any of their area. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

/** Whether a rectangle lies wholly in another. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** The point of a rectangle that is nearest to a point. */
export function nearestIn({ x, y, width, height }: Box, point: Point): Point {
  return { x: Math.max(x, Math.min(x + width, point.x)), y: Math.max(y, Math.min(y + height, point.y)) }
}

/** How far it is from one point to another. */
export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

/** How far a point is from a segment. */
export function distanceToSegment(point: Point, [start, end]: Segment): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / length
  const share = Math.max(0, Math.min(1, along))
  return distance(point, { x: start.x + share * dx, y: start.y + share * dy })
}

function side([start, end]: Segment, { x, y }: Point): number {
  return (end.x - start.x) * (y - start.y) - (end.y - start.y) * (x - start.x)
}

/** Whether two segments cross; segments that only touch do not. */
export function segmentsCross(one: Segment, other: Segment): boolean {
  return side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0
}

/** Whether a segment runs through a rectangle. */
export function runsThrough(segment: Segment, { x, y, width, height }: Box): boolean {
  const isInside = (point: Point) => point.x > x && point.x < x + width && point.y > y && point.y < y + height
  if (isInside(segment[0]) || isInside(segment[1])) return true
  const [from, to] = [
    { x, y },
    { x: x + width, y: y + height },
  ]
  const [right, bottom] = [
    { x: to.x, y },
    { x, y: to.y },
  ]
  return segmentsCross(segment, [from, to]) || segmentsCross(segment, [right, bottom])
}
