import type { TradeOff } from './schema.ts'
import type { DiagramSpace, FittedDiagram } from '../shared/fit-parts.ts'
import { fitInParts } from '../shared/fit-parts.ts'
import type { GeometryOptions } from '../shared/fitting.ts'
import { fitToSpace } from '../shared/fitting.ts'
import { shortenKeys } from '../shared/shorten-text.ts'
import { plotWithKey } from './beside.ts'
import { directTradeOff } from './direct.ts'
import type { TradeOffGeometry } from './geometry.ts'
import { keyedTradeOff } from './keyed.ts'

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

/** Names so long that a plot among them could only be a speck. */
const longName = 160

function hasLongNames({ x, y, curves, regions, points }: TradeOff): boolean {
  const names = [...curves, ...regions, ...points].map(({ name }) => name)
  const axes = [x, y].flatMap(({ label, low = '', high = '' }) => [label, low, high])
  return [...names, ...axes].some((text) => text.length > longName)
}

/**
 * All of a trade-off in the largest type that fits: every label beside what it names where any type allows it, and
 * otherwise numbers in the plot and a list beneath. It fills the height it is given.
 */
export function wholeTradeOff(diagram: TradeOff, space: DiagramSpace): TradeOffGeometry {
  const none = { height: Infinity, axes: { path: '', blocks: [] }, curves: [], regions: [], points: [] }
  const beside = fitToSpace(
    (_, options) => direct(diagram, options) ?? { ...none, width: options.width },
    diagram,
    space,
  )
  return Number.isFinite(beside.height) ? beside : fitToSpace(keyedTradeOff, diagram, space)
}

/** Lays out a trade-off with all its names, or with numbers and a key beside the plot that may go on. */
export function fitTradeOff(diagram: TradeOff, space: DiagramSpace): FittedDiagram<TradeOffGeometry> {
  const withKey = (shown: TradeOff, { width, maxHeight, medium, words }: DiagramSpace) => {
    const options = { width, maxHeight, fontSize: medium === 'paper' ? 18 : 20, words }
    return plotWithKey.arrange(shown, options)({ from: 0, to: plotWithKey.count(shown) })
  }
  const parting = {
    whole: hasLongNames(diagram) ? withKey : wholeTradeOff,
    forms: [plotWithKey],
    shorten: shortened,
  }
  return fitInParts(parting, diagram, space)
}

function shortened(diagram: TradeOff, letters: number): TradeOff {
  const axis = (quantity: TradeOff['x']) => shortenKeys(quantity, ['label', 'low', 'high'], letters)
  return {
    ...diagram,
    x: axis(diagram.x),
    y: axis(diagram.y),
    curves: diagram.curves.map((curve) => shortenKeys(curve, ['name'], letters)),
    regions: diagram.regions.map((region) => shortenKeys(region, ['name'], letters)),
    points: diagram.points.map((point) => shortenKeys(point, ['name', 'text'], letters)),
  }
}
