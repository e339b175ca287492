import type { DiagramKind } from '../../scripts/model/diagram.ts'
import { cycleSamples } from './cycle.ts'
import { layersSamples } from './layers.ts'
import { principalHierarchySamples } from './principal-hierarchy.ts'
import type { Sample } from './sample.ts'
import { scaleSamples } from './scale.ts'
import { spectrumSamples } from './spectrum.ts'
import { threatModelSamples } from './threat-model.ts'
import { timelineSamples } from './timeline.ts'
import { tradeOffSamples } from './trade-off.ts'

/** The samples of every kind of diagram. */
export const allSamples: Record<DiagramKind, Sample[]> = {
  'principal-hierarchy': principalHierarchySamples,
  'threat-model': threatModelSamples,
  layers: layersSamples,
  'trade-off': tradeOffSamples,
  cycle: cycleSamples,
  timeline: timelineSamples,
  scale: scaleSamples,
  spectrum: spectrumSamples,
}
