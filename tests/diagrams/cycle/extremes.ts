import { range } from '../extreme-texts.ts'
import type { Extremes } from '../extreme-diagrams.ts'

/** As many items as the schema permits, in the texts that are given. */
export const extremes: Extremes = ({ name, said, most }) => [
  {
    centre: name(0),
    steps: range(Math.max(2, most), (index) => ({ name: name(index), ...said(index, 'text', 'passes') })),
  },
  { steps: range(Math.max(2, most), (index) => ({ name: name(index) })) },
]
