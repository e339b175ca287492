import type { Diagram, DiagramKind } from '../../../scripts/model/diagram.ts'
import { fitCycle } from './cycle.ts'
import type { DiagramSpace, FittedDiagram } from './fit-parts.ts'
import type { Sized } from './fitting.ts'
import { fitLayers } from './layers.ts'
import { fitPrincipalHierarchy } from './principal-hierarchy.ts'
import { fitScale } from './scale-parts.ts'
import { fitSpectrum } from './spectrum.ts'
import { fitThreatModel } from './threat-model.ts'
import { fitTimeline } from './timeline.ts'
import { fitTradeOff } from './trade-off.ts'

type Fitters = {
  [Kind in DiagramKind]: (
    diagram: Extract<Diagram, { kind: Kind }>,
    space: DiagramSpace,
  ) => FittedDiagram<Sized>
}

const fitters: Fitters = {
  'principal-hierarchy': fitPrincipalHierarchy,
  'threat-model': fitThreatModel,
  layers: fitLayers,
  'trade-off': fitTradeOff,
  cycle: fitCycle,
  timeline: fitTimeline,
  scale: fitScale,
  spectrum: fitSpectrum,
}

/** In how many parts a diagram is shown in its space, and whether some of its texts are cut short there. */
export interface DiagramExtent {
  parts: number
  isShortened: boolean
}

/** Lays out a diagram of any kind in its space. */
export function fitDiagram(diagram: Diagram, space: DiagramSpace): FittedDiagram<Sized> {
  // The key and the function under it belong to one kind, which TypeScript cannot follow through a lookup.
  const fit = fitters[diagram.kind] as (diagram: Diagram, space: DiagramSpace) => FittedDiagram<Sized>
  return fit(diagram, space)
}

/** In how many parts a diagram of any kind fits its space; arithmetic, which needs no browser. */
export function diagramExtent(diagram: Diagram, space: DiagramSpace): DiagramExtent {
  const { parts, isShortened } = fitDiagram(diagram, space)
  return { parts: parts.length, isShortened }
}
