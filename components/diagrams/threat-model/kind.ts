import type { KindOfDiagram } from '../shared/kind-of-diagram.ts'
import { threatModelFacts, describeThreatModel } from './description.ts'
import { fitThreatModel } from './layout.ts'
import type { ThreatModel } from './schema.ts'

/** How a threat model is fitted into its space and put into words. */
export const threatModel: KindOfDiagram<ThreatModel> = {
  fit: fitThreatModel,
  describe: describeThreatModel,
  facts: threatModelFacts,
}
