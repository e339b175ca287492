import type { Timeline } from '../../../scripts/model/diagram.ts'
import type { GeometryOptions } from './fitting.ts'
import { firstThatFits } from './fitting.ts'
import type { TimelineGeometry } from './timeline-geometry.ts'
import { horizontalTimeline } from './timeline-horizontal.ts'
import { verticalTimeline } from './timeline-vertical.ts'

/**
 * Lays out events from side to side when they are few and short, and from top to bottom otherwise: with room if there
 * is room, run in and in two columns if not.
 */
export function timelineGeometry(diagram: Timeline, options: GeometryOptions): TimelineGeometry {
  const horizontal = horizontalTimeline(diagram, options)
  if (horizontal && horizontal.height <= options.maxHeight) return horizontal
  return firstThatFits(
    [
      () => verticalTimeline(diagram, options, { form: 'stacked', columns: 1, gap: 26 }),
      () => verticalTimeline(diagram, options, { form: 'stacked', columns: 1, gap: 14 }),
      () => verticalTimeline(diagram, options, { form: 'run-in', columns: 1, gap: 8 }),
      () => verticalTimeline(diagram, options, { form: 'run-in', columns: 2, gap: 8 }),
    ],
    options.maxHeight,
  )
}
