import type { TradeOff } from './schema.ts'
import { obstacleGrid } from '../shared/obstacle-grid.ts'
import type { Surroundings } from '../shared/label-candidates.ts'
import type { TradeOffAxes, TradeOffSpace } from './axes.ts'
import { tradeOffAxes } from './axes.ts'
import type { PlacedLabel, TradeOffGeometry } from './geometry.ts'
import type { TradeOffContent } from './items.ts'
import { endsAtRight, tradeOffContent } from './items.ts'
import type { Box } from '../shared/text-block.ts'
import { placeSideNames, sideGap, sideNames } from './sides.ts'

/** A plot whose axes, curves and names at the right are laid out, and whose inner labels are yet to be placed. */
export interface TradeOffPlot {
  width: number
  height: number
  axes: TradeOffAxes
  content: TradeOffContent
  sides: Map<number, PlacedLabel>
  surroundings: Surroundings
}

/** What labels inside a plot must keep clear of: curves, marks, and the edges of the plot. */
function surroundingsOf(plot: Box, { curves, items }: TradeOffContent): Surroundings {
  const { x, y, width, height } = plot
  const bounds = { x: x + 8, y: y + 2, width: width - 8, height: height - 8 }
  const marks = items.map(({ anchor, markRadius }) => ({ at: anchor, radius: markRadius }))
  return {
    bounds,
    lines: obstacleGrid(
      plot,
      curves.flatMap(({ samples }) => samples),
    ),
    marks,
  }
}

const gutters = [220, 260, 300, 340]

/** Lays out a plot, with as little room for the names at its right as they need; undefined when no room is enough. */
export function layOutPlot(
  diagram: TradeOff,
  space: Omit<TradeOffSpace, 'gutter'>,
): TradeOffPlot | undefined {
  for (const width of gutters) {
    const names = sideNames(diagram, width - sideGap, space.fontSize)
    const widest = Math.max(0, ...[...names.values()].map((block) => block.width))
    const gutter = names.size > 0 ? sideGap + widest : 0
    const axes = tradeOffAxes(diagram, { ...space, gutter })
    const content = tradeOffContent(diagram, axes.plot)
    const left = axes.plot.x + axes.plot.width
    const height = Math.max(space.height, ...axes.blocks.map((block) => block.y + block.height))
    const sides = placeSideNames(names, content.curves, { left, height })
    const surroundings = surroundingsOf(axes.plot, content)
    if (sides) return { width: space.width, height, axes, content, sides, surroundings }
  }
  return undefined
}

/** Puts a plot and the labels of its items together. */
export function assemble(diagram: TradeOff, plot: TradeOffPlot, labels: PlacedLabel[]): TradeOffGeometry {
  const { content, axes, sides } = plot
  const inner = labels.values()
  const next = () => inner.next().value!
  const early = new Map(
    diagram.curves.flatMap((curve, index) => (endsAtRight(curve) ? [] : [[index, next()]])),
  )
  const regions = content.regions.map(({ path, hatch }) => ({ path, hatch, label: next() }))
  const points = content.items.slice(early.size + regions.length)
  return {
    width: plot.width,
    height: plot.height,
    axes: { path: axes.path, blocks: axes.blocks },
    curves: content.curves.map(({ path }, index) => ({
      path,
      label: (sides.get(index) ?? early.get(index))!,
    })),
    regions,
    points: points.map(({ anchor }) => ({ at: anchor, label: next() })),
  }
}
