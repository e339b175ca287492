import { curveMonotoneX, line } from 'd3-shape'
import type { TradeOff } from './schema.ts'
import type { Point } from '../shared/obstacle-grid.ts'
import type { Box } from '../shared/text-block.ts'

/** A smooth curve through its points that never overshoots them. */
export interface DrawnCurve {
  id: string
  /** SVG path data. */
  path: string
  /** Points along it, about two units apart, from left to right. */
  samples: Point[]
  end: Point
}

/** Where a pair of shares, from the lower left corner, lies in the plot. */
export function pointIn(plot: Box, [x, y]: readonly [number, number]): Point {
  return { x: plot.x + x * plot.width, y: plot.y + (1 - y) * plot.height }
}

type Bezier = [Point, Point, Point, Point]

function beziersOf(points: Point[]): Bezier[] {
  const pieces: Bezier[] = []
  let last = points[0]!
  const advance = (piece: Bezier) => {
    pieces.push(piece)
    last = piece[3]
  }
  const straight = (x: number, y: number) => advance([last, last, { x, y }, { x, y }])
  const context = {
    moveTo: (x: number, y: number) => (last = { x, y }),
    lineTo: straight,
    bezierCurveTo: (...c: [number, number, number, number, number, number]) =>
      advance([last, { x: c[0], y: c[1] }, { x: c[2], y: c[3] }, { x: c[4], y: c[5] }]),
    closePath: () => undefined,
  }
  line<Point>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .curve(curveMonotoneX)
    .context(context as unknown as CanvasRenderingContext2D)(points)
  return pieces
}

function along([a, b, c, d]: Bezier, t: number): Point {
  const s = 1 - t
  const [ka, kb, kc, kd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
  return { x: ka * a.x + kb * b.x + kc * c.x + kd * d.x, y: ka * a.y + kb * b.y + kc * c.y + kd * d.y }
}

function samplesOf(points: Point[]): Point[] {
  const rest = beziersOf(points).flatMap((piece) => {
    const steps = Math.max(
      1,
      Math.ceil((Math.abs(piece[3].x - piece[0].x) + Math.abs(piece[3].y - piece[0].y)) / 2),
    )
    return Array.from({ length: steps }, (_, index) => along(piece, (index + 1) / steps))
  })
  return [points[0]!, ...rest]
}

/** Draws a curve in a plot. */
export function drawCurve({ id, points }: TradeOff['curves'][number], plot: Box): DrawnCurve {
  const placed = points.toSorted((one, other) => one[0] - other[0]).map((point) => pointIn(plot, point))
  const path = line<Point>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .curve(curveMonotoneX)
    .digits(1)(placed)
  return { id, path: path ?? '', samples: samplesOf(placed), end: placed.at(-1)! }
}

/** The height of a curve above a place along the bottom; undefined beyond its ends. */
export function heightAt({ samples }: DrawnCurve, x: number): number | undefined {
  const [first, last] = [samples[0]!, samples.at(-1)!]
  if (x < first.x || x > last.x) return undefined
  let [low, high] = [0, samples.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (samples[middle]!.x <= x) low = middle
    else high = middle
  }
  const [from, to] = [samples[low]!, samples[high]!]
  const share = to.x === from.x ? 0 : (x - from.x) / (to.x - from.x)
  return from.y + share * (to.y - from.y)
}
