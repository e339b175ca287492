import type { TradeOff } from '../../../scripts/model/diagram.ts'
import { placeLabels } from './place-labels.ts'
import type { TradeOffSpace } from './trade-off-axes.ts'
import type { TradeOffGeometry } from './trade-off-geometry.ts'
import { labelIn, labelSizes } from './trade-off-label.ts'
import { assemble, layOutPlot } from './trade-off-plot.ts'

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
