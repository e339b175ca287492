import type { Timeline } from './schema.ts'
import type { MarkerShape } from '../shared/marker.ts'
import { markerShapes } from '../shared/marker.ts'

export type TimelineEvent = Timeline['events'][number]

/** Who takes part, in the order they appear; `undefined` stands for events that name nobody. */
export function lanesOf(events: TimelineEvent[]): (string | undefined)[] {
  return [...new Set(events.map((event) => event.who))]
}

/** The mark of a lane: its shape repeats after the sixth, where the lane's place still tells them apart. */
export function laneShape(lane: number): MarkerShape {
  return markerShapes[lane % markerShapes.length] ?? 'disc'
}
