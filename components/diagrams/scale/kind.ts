import type { KindOfDiagram } from '../shared/kind-of-diagram.ts'
import { scaleFacts, describeScale } from './description.ts'
import { fitScale } from './layout.ts'
import type { Scale } from './schema.ts'

/** How a scale is fitted into its space and put into words. */
export const scale: KindOfDiagram<Scale> = { fit: fitScale, describe: describeScale, facts: scaleFacts }
