import type { PlacedPosition, SpectrumAxis } from './geometry.ts'
import type { AxisFrame } from './frame.ts'
import { placeAlong } from './frame.ts'
import type { Label, Position, Side } from './label.ts'
import { sideOf } from './label.ts'
import { movedBy } from '../shared/text-block.ts'

/** An axis whose labels are set and have yet to be placed at a height. */
export interface LabelledAxis {
  positions: Position[]
  frame: AxisFrame
  above: Side
  below: Side
}

const labelGap = 3

/** Sets a label for every position, above and below the axis in turn or all above; undefined when they do not fit. */
export function setLabels(
  positions: Position[],
  frame: AxisFrame,
  sides: 'both' | 'above',
  fontSize: number,
): LabelledAxis | undefined {
  const sorted = positions.toSorted((one, other) => one.at - other.at)
  const isAbove = (_: Position, index: number) => sides === 'above' || index % 2 === 0
  const above = sideOf(sorted.filter(isAbove), frame, fontSize)
  const below =
    above &&
    sideOf(
      sorted.filter((position, index) => !isAbove(position, index)),
      frame,
      fontSize,
    )
  return above && below && { positions, frame, above, below }
}

function placeLabel(
  label: Label,
  middle: number,
  frame: AxisFrame,
  ends: { axis: number; bend: number; end: number },
): PlacedPosition {
  const x = placeAlong(frame, label.position.at)
  const top = ends.end < ends.axis ? ends.end - labelGap - label.height : ends.end + labelGap
  const leader = [
    { x, y: ends.axis },
    { x, y: ends.bend },
    { x: middle, y: ends.end },
  ]
  const blocks = label.blocks.map((block) => movedBy(block, middle, top))
  return { marker: { x, y: ends.axis, shape: 'disc' }, leader, blocks, isShown: true }
}

/** Places an axis and its labels under `top`; leaders lean towards the labels over a height of `slant`. */
export function placeLabelled(
  { positions, frame, above, below }: LabelledAxis,
  slant: number,
  top: number,
): { axis: SpectrumAxis; height: number } {
  const reach = frame.clearance + slant
  const axis = top + above.height + labelGap + reach
  const placed = new Map<Position, PlacedPosition>()
  const place = (side: Side, sign: number) =>
    side.labels.forEach((label, index) => {
      const ends = { axis, bend: axis + sign * frame.clearance, end: axis + sign * reach }
      placed.set(label.position, placeLabel(label, side.middles[index]!, frame, ends))
    })
  place(above, -1)
  place(below, 1)
  const under = below.labels.length > 0 ? reach + labelGap + below.height : frame.clearance
  const inOrder = positions.map((position) => placed.get(position)!)
  return { axis: frame.axisAt(axis, inOrder), height: axis + under - top }
}
