import { z } from 'zod'
import { described, identifier, sentence, words } from '../../../scripts/model/text.ts'
import { fraction, kindOf, shared } from '../shared/schema-parts.ts'

const x = z.strictObject({
  label: words('The quantity along the bottom.', 'Capability'),
  low: words('The left end.', 'weak').optional(),
  high: words('The right end.', 'strong').optional(),
})

const y = z.strictObject({
  label: words('The quantity up the side.', 'Safety'),
  low: words('The lower end.', 'unsafe').optional(),
  high: words('The upper end.', 'safe').optional(),
})

const curvePoint = z.tuple([
  fraction('How far along the bottom: 0 is the left end, 1 the right.', 0.5),
  fraction('How far up the side: 0 is the lower end, 1 the upper.', 0.5),
])

const curve = z.strictObject({
  id: identifier('A short name that regions refer to.', 'stakes'),
  name: words('What the curve is called.', 'Stakes of a failure'),
  points: described(
    z.array(curvePoint).min(2),
    'Points from left to right; both numbers run from 0 to 1. Schematic: no measured scale.',
    [
      [0, 0.1],
      [1, 0.9],
    ],
  ),
})

const point = z.strictObject({
  name: words('What the point stands for.', 'Old view'),
  x: fraction('How far along the bottom: 0 is the left end, 1 the right.', 0.2),
  y: fraction('How far up the side: 0 is the lower end, 1 the upper.', 0.8),
  text: sentence('What it says.', 'More safety, less capability').optional(),
})

const curveId = identifier('The id of a curve.', 'stakes')

const region = z.strictObject({
  name: words('What the shaded region stands for.', 'What no guarantee covers'),
  between: described(
    z.tuple([curveId, curveId]),
    'The ids of the two curves it lies between; where they cross, only where the first is above the second.',
    ['stakes', 'guarantee'],
  ),
})

/** Two quantities, the curves between them, named points and shaded regions. */
export const tradeOffSchema = z.strictObject({
  kind: kindOf('trade-off'),
  ...shared,
  x: described(x, 'The quantity along the bottom.', { label: 'Capability', low: 'weak', high: 'strong' }),
  y: described(y, 'The quantity up the side.', { label: 'Safety', low: 'unsafe', high: 'safe' }),
  curves: described(z.array(curve).min(1).max(6), 'How one quantity goes with the other.', [
    {
      id: 'stakes',
      name: 'Stakes of a failure',
      points: [
        [0, 0.1],
        [1, 0.9],
      ],
    },
  ]),
  points: described(z.array(point).max(12), 'Places worth a name.', [
    { name: 'Old view', x: 0.2, y: 0.8 },
  ]).default([]),
  regions: described(z.array(region).max(3), 'Shaded regions between two curves.', [
    { name: 'What no guarantee covers', between: ['stakes', 'guarantee'] },
  ]).default([]),
})

export type TradeOff = z.output<typeof tradeOffSchema>
