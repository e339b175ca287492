import { range } from '../extreme-texts.ts'
import type { Extremes } from '../extreme-diagrams.ts'

/** As many items as the schema permits, in the texts that are given. */
export const extremes: Extremes = ({ name, said, most }) => [
  {
    events: range(most, (index) => ({
      when: `${index + 1} March 2026`,
      name: name(index),
      ...said(index, 'text'),
    })),
  },
  {
    events: range(most, (index) => ({
      when: name(index),
      name: name(index),
      who: name(index % 7),
      ...said(index, 'text'),
    })),
  },
]
