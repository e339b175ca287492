import type { TradeOff } from './schema.ts'
import { placeLabels } from '../shared/place-labels.ts'
import type { TradeOffSpace } from './axes.ts'
import type { TradeOffGeometry } from './geometry.ts'
import { labelIn, labelSizes } from './label.ts'
import { assemble, layOutPlot } from './plot.ts'

/** Lays out a trade-off with every label beside what it names; undefined when there is no room for one of them. */
export function directTradeOff(
  diagram: TradeOff,
  space: Omit<TradeOffSpace, 'gutter'>,
): TradeOffGeometry | undefined {
  const plot = layOutPlot(diagram, space)
  if (!plot) return undefined
  const { items } = plot.content
  const sizes = items.map(({ label }) => labelSizes(label, space.fontSize))
  const wishes = items.map((item, index) => ({ ...item, sizes: sizes[index]! }))
  const places = placeLabels(wishes, plot.surroundings)
  if (!places) return undefined
  const labels = places.map(({ size, box, leader }, index) => ({
    blocks: labelIn(sizes[index]![size]!, box, items[index]!.anchor),
    box,
    leader,
  }))
  return assemble(diagram, plot, labels)
}
