import { range } from '../extreme-texts.ts'
import type { Extremes } from '../extreme-diagrams.ts'

/** As many items as the schema permits, in the texts that are given. */
export const extremes: Extremes = ({ name, most }) => [
  {
    rate: { label: name(1), unit: 'percent', value: 0.0001, min: 0.00001, max: 0.01 },
    volume: { label: name(2), unit: name(3), value: 10_000_000, min: 1, max: 1e300 },
    result: { label: name(4), unit: name(5) },
    threshold: { label: name(6), value: 1000 },
    worked: range(Math.min(8, most), (index) => ({ rate: 0.1 ** index, volume: 10 ** (index * 9) })),
  },
]
