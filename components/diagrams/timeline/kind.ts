import type { KindOfDiagram } from '../shared/kind-of-diagram.ts'
import { timelineFacts, describeTimeline } from './description.ts'
import { fitTimeline } from './layout.ts'
import type { Timeline } from './schema.ts'

/** How a timeline is fitted into its space and put into words. */
export const timeline: KindOfDiagram<Timeline> = {
  fit: fitTimeline,
  describe: describeTimeline,
  facts: timelineFacts,
}
