import type { Sized } from '../shared/fitting.ts'
import type { Marker } from '../shared/marker.ts'
import type { TextBlock } from '../shared/text-block.ts'

/** A straight hairline. */
export interface Line {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** One event: its mark on a lane, a line from it to its text, and the text. */
export interface PlacedEvent {
  marker: Marker
  stem?: Line
  blocks: TextBlock[]
}

/** A laid-out timeline. */
export interface TimelineGeometry extends Sized {
  orientation: 'horizontal' | 'vertical'
  /** A line for each `who`, or one for all events. */
  lanes: Line[]
  /** Who, beside the lanes; in a vertical timeline at the first event of each run. */
  laneLabels: TextBlock[]
  /** Lines that hold a run of events by the same `who` together. */
  runs: Line[]
  events: PlacedEvent[]
}
