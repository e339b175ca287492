import { range } from '../extreme-texts.ts'
import type { Extremes } from '../extreme-diagrams.ts'

/** As many items as the schema permits, in the texts that are given. */
export const extremes: Extremes = ({ name, said, most, few }) => [
  {
    spectra: range(few, (axis) => ({
      left: name(axis),
      right: name(axis + 1),
      positions: range(most, (index) => ({ name: name(index), at: index / 12, ...said(index, 'text') })),
    })),
  },
  {
    spectra: [
      {
        left: name(0),
        right: name(1),
        positions: range(most, (index) => ({ name: name(index), at: 0.5, ...said(index, 'text') })),
      },
    ],
  },
]
