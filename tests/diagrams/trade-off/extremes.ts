import { range } from '../extreme-texts.ts'
import type { Extremes } from '../extreme-diagrams.ts'

/** As many items as the schema permits, in the texts that are given. */
export const extremes: Extremes = ({ name, said, most, few }) => {
  const curves = range(few, (index) => ({
    id: `c${index}`,
    name: name(index),
    points: [
      [0, index / 6],
      [0.4 + index / 10, 0.5],
      [index % 2 ? 1 : 0.7, 1 - index / 8],
    ],
  }))
  return [
    {
      x: { label: name(1), low: name(2), high: name(3) },
      y: { label: name(4), low: name(5), high: name(6) },
      curves,
      points: range(most, (index) => ({
        name: name(index),
        x: ((index * 5) % 13) / 13,
        y: ((index * 3) % 7) / 7,
        ...said(index, 'text'),
      })),
      regions: curves.length > 1 ? range(3, (index) => ({ name: name(index), between: ['c0', 'c1'] })) : [],
    },
    { x: { label: name(1) }, y: { label: name(2) }, curves },
  ]
}
