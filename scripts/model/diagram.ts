import { z } from 'zod'
import { cycleSchema } from './diagrams/cycle.ts'
import { layersSchema } from './diagrams/layers.ts'
import { principalHierarchySchema } from './diagrams/principal-hierarchy.ts'
import { scaleSchema } from './diagrams/scale.ts'
import { spectrumSchema } from './diagrams/spectrum.ts'
import { threatModelSchema } from './diagrams/threat-model.ts'
import { timelineSchema } from './diagrams/timeline.ts'
import { tradeOffSchema } from './diagrams/trade-off.ts'

/** A picture drawn from data: one of eight kinds, told apart by `kind`. */
export const diagramSchema = z.discriminatedUnion('kind', [
  principalHierarchySchema,
  threatModelSchema,
  layersSchema,
  tradeOffSchema,
  cycleSchema,
  timelineSchema,
  scaleSchema,
  spectrumSchema,
])

export type Diagram = z.output<typeof diagramSchema>
export type DiagramKind = Diagram['kind']
export type PrincipalHierarchy = z.output<typeof principalHierarchySchema>
export type Principal = PrincipalHierarchy['principals'][number]
export type ThreatModel = z.output<typeof threatModelSchema>
export type Layers = z.output<typeof layersSchema>
export type TradeOff = z.output<typeof tradeOffSchema>
export type Cycle = z.output<typeof cycleSchema>
export type Timeline = z.output<typeof timelineSchema>
export type Scale = z.output<typeof scaleSchema>
export type Spectrum = z.output<typeof spectrumSchema>
