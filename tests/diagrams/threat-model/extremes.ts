import { range } from '../extreme-texts.ts'
import type { Extremes } from '../extreme-diagrams.ts'

/** As many items as the schema permits, in the texts that are given. */
export const extremes: Extremes = ({ name, said, most, few }) => {
  const pathways = range(most, (index) => ({ id: `p${index}`, name: name(index), ...said(index, 'text') }))
  return [0, 1].map((firstCovered) => ({
    actor: { name: name(1), ...said(1, 'text') },
    harm: { name: name(2), ...said(2, 'text') },
    pathways,
    defences: range(few, (index) => ({
      id: `d${index}`,
      name: name(index + 4),
      ...said(index, 'text'),
      covers: pathways.flatMap(({ id }, place) =>
        place >= firstCovered && (place + index) % 2 === 0 ? [id] : [],
      ),
    })).filter(({ covers }) => covers.length > 0),
  }))
}
