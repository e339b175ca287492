import type { Sized } from '../shared/fitting.ts'
import type { TextBlock } from '../shared/text-block.ts'
import type { TrackSegment } from './track.ts'

/** A step: its numbered node on the loop, its texts outside, and what goes on from it inside. */
export interface CycleStep {
  node: { x: number; y: number; number: TextBlock }
  texts: TextBlock[]
  passes?: TextBlock
  /** The stretch of the loop to the next step. */
  segment: TrackSegment
  /** Whether its texts are here, and not on another slide. */
  isShown: boolean
}

/** A laid-out cycle. */
export interface CycleGeometry extends Sized {
  steps: CycleStep[]
  nodeRadius: number
  centre?: TextBlock
  /** What the loop is about, where it has no room in the middle. */
  about?: TextBlock[]
}
