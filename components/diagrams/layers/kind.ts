import type { KindOfDiagram } from '../shared/kind-of-diagram.ts'
import { layersFacts, describeLayers } from './description.ts'
import { fitLayers } from './layout.ts'
import type { Layers } from './schema.ts'

/** How layers is fitted into its space and put into words. */
export const layers: KindOfDiagram<Layers> = { fit: fitLayers, describe: describeLayers, facts: layersFacts }
