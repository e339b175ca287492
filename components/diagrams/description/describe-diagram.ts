import type { Diagram, DiagramKind } from '../../../scripts/model/diagram.ts'
import { cycleFacts, describeCycle } from './cycle.ts'
import type { DiagramFacts } from './facts.ts'
import { describeLayers, layersFacts } from './layers.ts'
import { describePrincipalHierarchy, principalHierarchyFacts } from './principal-hierarchy.ts'
import { describeScale, scaleFacts } from './scale.ts'
import { describeSpectrum, spectrumFacts } from './spectrum.ts'
import { describeThreatModel, threatModelFacts } from './threat-model.ts'
import { describeTimeline, timelineFacts } from './timeline.ts'
import { describeTradeOff, tradeOffFacts } from './trade-off.ts'

type ForEachKind<Result> = { [Kind in DiagramKind]: (diagram: Extract<Diagram, { kind: Kind }>) => Result }

const describers: ForEachKind<string> = {
  'principal-hierarchy': describePrincipalHierarchy,
  'threat-model': describeThreatModel,
  layers: describeLayers,
  'trade-off': describeTradeOff,
  cycle: describeCycle,
  timeline: describeTimeline,
  scale: describeScale,
  spectrum: describeSpectrum,
}

const tabulators: ForEachKind<DiagramFacts> = {
  'principal-hierarchy': principalHierarchyFacts,
  'threat-model': threatModelFacts,
  layers: layersFacts,
  'trade-off': tradeOffFacts,
  cycle: cycleFacts,
  timeline: timelineFacts,
  scale: scaleFacts,
  spectrum: spectrumFacts,
}

/** The text alternative of a diagram of any kind: all it shows, in sentences. */
export function describeDiagram(diagram: Diagram): string {
  return forKind(describers, diagram)
}

/** What a diagram of any kind shows as a table or a list, where that reads better than a drawing. */
export function diagramFacts(diagram: Diagram): DiagramFacts {
  return forKind(tabulators, diagram)
}

function forKind<Result>(functions: ForEachKind<Result>, diagram: Diagram): Result {
  // The key and the function under it belong to one kind, which TypeScript cannot follow through a lookup.
  return (functions[diagram.kind] as (diagram: Diagram) => Result)(diagram)
}
