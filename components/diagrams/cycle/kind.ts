import type { KindOfDiagram } from '../shared/kind-of-diagram.ts'
import { cycleFacts, describeCycle } from './description.ts'
import { fitCycle } from './layout.ts'
import type { Cycle } from './schema.ts'

/** How a cycle is fitted into its space and put into words. */
export const cycle: KindOfDiagram<Cycle> = { fit: fitCycle, describe: describeCycle, facts: cycleFacts }
