import { range } from '../extreme-texts.ts'
import type { Extremes } from '../extreme-diagrams.ts'

/** As many items as the schema permits, in the texts that are given. */
export const extremes: Extremes = ({ name, said, text, most }) => {
  const list = (index: number) => (text ? range(3, (place) => text(index + place)) : [name(index + 1)])
  return (['ladder', 'envelopes'] as const).map((view) => ({
    view,
    principals: range(Math.max(2, most), (index) => ({
      name: name(index),
      ...said(index, 'role'),
      sets: list(index),
      mayAdjust: list(index + 1).slice(0, 1),
      mayNotOverride: list(index + 2).slice(0, 1),
    })),
  }))
}
