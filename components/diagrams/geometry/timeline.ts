import type { Timeline } from '../../../scripts/model/diagram.ts'
import type { GeometryOptions, Medium } from './fitting.ts'
import { firstThatFits, fitToSpace, roomiestThatFits } from './fitting.ts'
import type { TimelineGeometry } from './timeline-geometry.ts'
import { horizontalTimeline } from './timeline-horizontal.ts'
import { verticalTimeline } from './timeline-vertical.ts'

/** From side to side when events are few and short, and from top to bottom with room otherwise. */
function roomyTimeline(diagram: Timeline, options: GeometryOptions): TimelineGeometry {
  const horizontal = horizontalTimeline(diagram, options)
  if (horizontal && horizontal.height <= options.maxHeight) return horizontal
  const vertical = (gap: number) => verticalTimeline(diagram, options, { form: 'stacked', columns: 1, gap })
  return roomiestThatFits([26, 14, 8], vertical, options.maxHeight)
}

/** Each event a paragraph, in one column or in two. */
function denseTimeline(diagram: Timeline, options: GeometryOptions): TimelineGeometry {
  return firstThatFits(
    ([1, 2] as const).map(
      (columns) => () => verticalTimeline(diagram, options, { form: 'run-in', columns, gap: 8 }),
    ),
    options.maxHeight,
  )
}

/** Lays out events in the largest type that fits: with each name on lines of its own if any type allows it. */
export function fitTimeline(
  diagram: Timeline,
  space: { width: number; maxHeight: number; medium: Medium },
): TimelineGeometry {
  const roomy = fitToSpace(roomyTimeline, diagram, space)
  if (space.medium === 'paper' || roomy.height <= space.maxHeight) return roomy
  return fitToSpace(denseTimeline, diagram, space)
}
