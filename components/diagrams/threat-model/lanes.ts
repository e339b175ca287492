import type { ThreatModel } from './schema.ts'
import { centredOn, setText } from '../shared/text-block.ts'
import type { TextBlock } from '../shared/text-block.ts'
import type { ThreatModelGrid } from './grid.ts'
import type { LaneLabel } from './labels.ts'

/** A stretch of a pathway's line: between two lines of defence, or up to the first or after the last. */
export interface LaneSegment {
  fromX: number
  toX: number
  /** Index of the first defence before this stretch that can stop the pathway. */
  stoppedBy?: number
}

export interface Lane {
  label: TextBlock[]
  y: number
  segments: LaneSegment[]
  /** Where it passes a line of defence, by the index of the defence. */
  gaps: { x: number; defence: number }[]
  /** Set when nothing covers it. */
  callout?: TextBlock
}

/** The line of a pathway from the actor to the harm. */
export function laneAt(
  { pathways, defences }: ThreatModel,
  index: number,
  label: LaneLabel,
  grid: ThreatModelGrid,
): Lane {
  const { id } = pathways[index]!
  const segments: LaneSegment[] = []
  let fromX = label.lineX
  let stoppedBy: number | undefined
  for (const [defence, x] of grid.defenceXs.entries()) {
    segments.push({ fromX, toX: x, stoppedBy })
    if (defences[defence]!.covers.includes(id)) stoppedBy ??= defence
    fromX = x
  }
  segments.push({ fromX, toX: grid.harmX, stoppedBy })
  const gaps = grid.defenceXs
    .map((x, defence) => ({ x, defence }))
    .filter(({ defence }) => !defences[defence]!.covers.includes(id))
  const callout =
    stoppedBy === undefined
      ? setText(grid.callout, {
          x: grid.calloutX,
          y: 0,
          width: grid.width,
          style: grid.labelStyle,
          anchor: 'end',
          tone: 'warning',
        })
      : undefined
  return {
    label: label.blocks,
    y: label.lineY,
    segments,
    gaps,
    callout: callout && centredOn(callout, label.lineY),
  }
}
