import type { TradeOff } from './schema.ts'
import type { LabelWish } from '../shared/label-candidates.ts'
import type { DrawnCurve } from './curve.ts'
import { drawCurve, pointIn } from './curve.ts'
import type { DrawnRegion } from './region.ts'
import { drawRegion } from './region.ts'
import type { Box } from '../shared/text-block.ts'

/** Something in the plot that has a name: a curve that ends before the right edge, a region or a point. */
export interface TradeOffItem extends Pick<LabelWish, 'anchor' | 'markRadius' | 'isInside'> {
  label: { name: string; text?: string }
}

/** What a plot holds: every curve and region drawn, and what is to be named in the plot, in that order. */
export interface TradeOffContent {
  curves: DrawnCurve[]
  regions: DrawnRegion[]
  items: TradeOffItem[]
}

export const pointRadius = 6.5

/** Whether a curve is named at the right of the plot: it ends in the last tenth of it. */
export function endsAtRight(curve: TradeOff['curves'][number]): boolean {
  return Math.max(...curve.points.map(([x]) => x)) >= 0.9
}

/** Draws curves and regions in a plot; a region whose curves are unknown is left out. */
export function tradeOffContent(diagram: TradeOff, plot: Box): TradeOffContent {
  const curves = diagram.curves.map((curve) => drawCurve(curve, plot))
  const regions = diagram.regions.flatMap(({ name, between: [one, other] }) => {
    const pair = [one, other].map((id) => curves.find((curve) => curve.id === id))
    return pair[0] && pair[1] ? [{ name, drawn: drawRegion(pair[0], pair[1]) }] : []
  })
  const early = diagram.curves.flatMap((curve, index) =>
    endsAtRight(curve) ? [] : [{ label: { name: curve.name }, anchor: curves[index]!.end, markRadius: 3 }],
  )
  return {
    curves,
    regions: regions.map(({ drawn }) => drawn),
    items: [
      ...early,
      ...regions.map(({ name, drawn: { middle, isInside } }) => ({
        label: { name },
        anchor: middle,
        markRadius: 0,
        isInside,
      })),
      ...diagram.points.map(({ name, text, x, y }) => ({
        label: { name, text },
        anchor: pointIn(plot, [x, y]),
        markRadius: pointRadius,
      })),
    ],
  }
}
