import type { TradeOff } from '../../../scripts/model/diagram.ts'
import type { GeometryOptions, Medium } from './fitting.ts'
import { fitToSpace } from './fitting.ts'
import { directTradeOff } from './trade-off-direct.ts'
import type { TradeOffGeometry } from './trade-off-geometry.ts'
import { keyedTradeOff } from './trade-off-keyed.ts'

/** Heights tried on paper, where nothing else bounds the plot. */
const paperHeights = [380, 480, 600]

function direct(
  diagram: TradeOff,
  { width, maxHeight, fontSize }: GeometryOptions,
): TradeOffGeometry | undefined {
  const heights = Number.isFinite(maxHeight) ? [maxHeight] : paperHeights
  for (const height of heights) {
    const geometry = directTradeOff(diagram, { width, height, fontSize })
    if (geometry && geometry.height <= maxHeight) return geometry
  }
  return undefined
}

/**
 * Lays out a trade-off in the largest type that fits: every label beside what it names where any type allows it, and
 * otherwise numbers in the plot and a list beneath. It fills the height it is given.
 */
export function fitTradeOff(
  diagram: TradeOff,
  space: { width: number; maxHeight: number; medium: Medium },
): TradeOffGeometry {
  const none = { height: Infinity, axes: { path: '', blocks: [] }, curves: [], regions: [], points: [] }
  const beside = fitToSpace(
    (_, options) => direct(diagram, options) ?? { ...none, width: options.width },
    diagram,
    space,
  )
  return Number.isFinite(beside.height) ? beside : fitToSpace(keyedTradeOff, diagram, space)
}
