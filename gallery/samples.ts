import { diagramKinds } from '../components/diagrams/kinds.ts'
import type { Sample } from '../components/diagrams/shared/sample.ts'
import type { DiagramKind } from '../scripts/model/diagram.ts'

const found = import.meta.glob<Sample[]>('../components/diagrams/*/samples.ts', {
  eager: true,
  import: 'samples',
})
const kinds = Object.keys(diagramKinds) as DiagramKind[]

/** The samples of every kind of diagram: `samples.ts` in its folder. */
export const allSamples = Object.fromEntries(
  kinds.map((kind) => [kind, found[`../components/diagrams/${kind}/samples.ts`] ?? []]),
) as Record<DiagramKind, Sample[]>
