import type { Timeline } from './schema.ts'
import type { DiagramSpace, FittedDiagram, PartForm } from '../shared/fit-parts.ts'
import { fitInParts } from '../shared/fit-parts.ts'
import type { GeometryOptions } from '../shared/fitting.ts'
import { firstThatFits, fitToSpace, loosestThatFits } from '../shared/fitting.ts'
import { shortenKeys } from '../shared/shorten-text.ts'
import type { TimelineGeometry } from './geometry.ts'
import { horizontalTimeline } from './horizontal.ts'
import type { RowSetting } from './row.ts'
import { verticalShare, verticalTimeline } from './vertical.ts'

/** From side to side when events are few and short, and from top to bottom with room otherwise. */
function looseTimeline(diagram: Timeline, options: GeometryOptions): TimelineGeometry {
  const horizontal = horizontalTimeline(diagram, options)
  if (horizontal && horizontal.height <= options.maxHeight) return horizontal
  const vertical = (gap: number) => verticalTimeline(diagram, options, { form: 'stacked', columns: 1, gap })
  return loosestThatFits([26, 14, 8], vertical, options.maxHeight)
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

/** All events in the largest type that fits: with each name on lines of its own if any type allows it. */
export function wholeTimeline(diagram: Timeline, space: DiagramSpace): TimelineGeometry {
  const loose = fitToSpace(looseTimeline, diagram, space)
  if (space.medium === 'paper' || loose.height <= space.maxHeight) return loose
  return fitToSpace(denseTimeline, diagram, space)
}

function partForm(form: RowSetting['form']): PartForm<Timeline, TimelineGeometry> {
  return {
    count: ({ events }) => events.length,
    arrange: (diagram, options) => (share) =>
      loosestThatFits(
        [26, 14, 10],
        (gap) => verticalShare(diagram, options, { form, gap }, share),
        options.maxHeight,
      ),
  }
}

/** Lays out a timeline whole, or a few events at a time. */
export function fitTimeline(diagram: Timeline, space: DiagramSpace): FittedDiagram<TimelineGeometry> {
  const parting = {
    whole: wholeTimeline,
    forms: [partForm('stacked'), partForm('run-in')],
    shorten: ({ events, ...rest }: Timeline, letters: number): Timeline => ({
      ...rest,
      events: events.map((event) => shortenKeys(event, ['when', 'name', 'text', 'who'], letters)),
    }),
  }
  return fitInParts(parting, diagram, space)
}
