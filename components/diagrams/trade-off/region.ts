import type { Point } from '../shared/obstacle-grid.ts'
import type { Box } from '../shared/text-block.ts'
import type { DrawnCurve } from './curve.ts'
import { heightAt } from './curve.ts'

/** A vertical slice of a region. */
interface Slice {
  x: number
  /** Upper and lower end. */
  top: number
  foot: number
}

/** The area between two curves, where both of them run. */
export interface DrawnRegion {
  /** SVG path data of its outline. */
  path: string
  /** SVG path data of the lines that shade it. */
  hatch: string
  /** A point with half of the area on either side. */
  middle: Point
  isInside: (box: Box) => boolean
}

const sliceWidth = 3
const hatchGap = 11

/**
 * Slices across the area between two curves. Where the curves cross, the area is only where the first is above the
 * second: what one quantity has more of than the other.
 */
function slicesBetween(one: DrawnCurve, other: DrawnCurve): Slice[] {
  const left = Math.max(one.samples[0]!.x, other.samples[0]!.x)
  const right = Math.min(one.end.x, other.end.x)
  const count = Math.max(1, Math.ceil((right - left) / sliceWidth))
  const xs =
    right > left
      ? Array.from({ length: count + 1 }, (_, index) => left + ((right - left) * index) / count)
      : []
  const pairs = xs.map((x) => ({ x, first: heightAt(one, x) ?? 0, second: heightAt(other, x) ?? 0 }))
  const isAbove = pairs.some(({ first, second }) => first < second - 1)
  const isBelow = pairs.some(({ first, second }) => first > second + 1)
  const cross = isAbove && isBelow
  return pairs.map(({ x, first, second }) => {
    const top = Math.min(first, second)
    return { x, top, foot: cross && first > second ? top : Math.max(first, second) }
  })
}

/** The slice with half of the area on either side. */
function middleSlice(slices: Slice[]): Slice | undefined {
  let rest = slices.reduce((sum, { top, foot }) => sum + foot - top, 0) / 2
  return slices.find(({ top, foot }) => (rest -= foot - top) <= 0)
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

function pathThrough(points: Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('')
}

/** Slanted lines across the region: drawn one by one, since a pattern would be printed as a bitmap. */
function hatchOf(slices: Slice[]): string {
  const offsets = slices.flatMap(({ x, top, foot }) => [x + top, x + foot])
  const [first, last] = [Math.min(...offsets), Math.max(...offsets)]
  const lines: string[] = []
  for (let offset = Math.ceil(first / hatchGap) * hatchGap; offset <= last; offset += hatchGap) {
    let run: Point[] = []
    const close = () => {
      if (run.length > 1) lines.push(pathThrough([run[0]!, run.at(-1)!]))
      run = []
    }
    for (const { x, top, foot } of slices) {
      const y = offset - x
      if (y >= top && y <= foot) run.push({ x, y })
      else close()
    }
    close()
  }
  return lines.join('')
}

/** Shades the area between two curves. */
export function drawRegion(one: DrawnCurve, other: DrawnCurve): DrawnRegion {
  const slices = slicesBetween(one, other)
  const outline = [
    ...slices.map(({ x, top }) => ({ x, y: top })),
    ...slices.toReversed().map(({ x, foot }) => ({ x, y: foot })),
  ]
  const balance = middleSlice(slices)
  const middle = balance ? { x: balance.x, y: (balance.top + balance.foot) / 2 } : one.end
  const first = slices[0]?.x ?? 0
  const apart = slices.length > 1 ? slices[1]!.x - first : sliceWidth
  const isInside = ({ x, y, width, height }: Box) => {
    const [from, to] = [Math.floor((x - first) / apart), Math.ceil((x + width - first) / apart)]
    if (from < 0 || to >= slices.length) return false
    for (let index = from; index <= to; index += 1)
      if (slices[index]!.top > y || slices[index]!.foot < y + height) return false
    return true
  }
  return {
    path: outline.length > 0 ? `${pathThrough(outline)}Z` : '',
    hatch: hatchOf(slices),
    middle,
    isInside,
  }
}
