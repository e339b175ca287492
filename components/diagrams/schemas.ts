import { cycleSchema } from './cycle/schema.ts'
import { layersSchema } from './layers/schema.ts'
import { principalHierarchySchema } from './principal-hierarchy/schema.ts'
import { scaleSchema } from './scale/schema.ts'
import { spectrumSchema } from './spectrum/schema.ts'
import { threatModelSchema } from './threat-model/schema.ts'
import { timelineSchema } from './timeline/schema.ts'
import { tradeOffSchema } from './trade-off/schema.ts'

/**
 * The kinds of diagrams: a schema for each, in the order in which they are named to people. What is not in a kind's
 * schema follows from `kinds.ts`, which has no schema: the browser draws, and does not load Zod.
 */
export const diagramSchemas = [
  principalHierarchySchema,
  threatModelSchema,
  layersSchema,
  tradeOffSchema,
  cycleSchema,
  timelineSchema,
  scaleSchema,
  spectrumSchema,
] as const
