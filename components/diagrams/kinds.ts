import type { Diagram, DiagramKind } from '../../scripts/model/diagram.ts'
import { cycle } from './cycle/kind.ts'
import { layers } from './layers/kind.ts'
import { principalHierarchy } from './principal-hierarchy/kind.ts'
import { scale } from './scale/kind.ts'
import { spectrum } from './spectrum/kind.ts'
import { threatModel } from './threat-model/kind.ts'
import { timeline } from './timeline/kind.ts'
import { tradeOff } from './trade-off/kind.ts'
import type { KindOfDiagram } from './shared/kind-of-diagram.ts'

/**
 * What the planner and the browser know of each kind that has a schema in `schemas.ts`. Its drawing and its samples
 * are found in its folder, by name.
 */
export const diagramKinds = {
  'principal-hierarchy': principalHierarchy,
  'threat-model': threatModel,
  layers,
  'trade-off': tradeOff,
  cycle,
  timeline,
  scale,
  spectrum,
} satisfies { [Kind in DiagramKind]: KindOfDiagram<Extract<Diagram, { kind: Kind }>> }

/** The kind of a diagram. */
export function kindOfDiagram(diagram: Diagram): KindOfDiagram<Diagram> {
  // The key and the functions under it belong to one kind, which TypeScript cannot follow through a lookup.
  return diagramKinds[diagram.kind] as KindOfDiagram<Diagram>
}
