import type { AxisFrame } from './frame.ts'
import { placeAlong } from './frame.ts'
import type { PlacedPosition, SpectrumAxis } from './geometry.ts'
import type { KeySetting } from './key.ts'
import { keyNumber, spectrumKey } from './key.ts'
import type { Position } from './label.ts'
import { spread } from '../shared/spread.ts'
import { movedBy } from '../shared/text-block.ts'

const slant = 12

/** Lays out an axis with numbers at its positions and a list of what they stand for beneath. */
export function keyedAxis(
  positions: Position[],
  frame: AxisFrame,
  setting: KeySetting,
  top: number,
): { axis: SpectrumAxis; height: number } {
  const sorted = positions.toSorted((one, other) => one.at - other.at)
  const numbers = sorted.map((_, index) => keyNumber(index, setting.fontSize))
  const wishes = sorted.map(({ at }, index) => ({ at: placeAlong(frame, at), size: numbers[index]!.width }))
  const middles = spread(wishes, { low: 0, high: frame.width, gap: 7 })
  const numbersFoot = top + (numbers[0]?.height ?? 0)
  const axisY = numbersFoot + slant + frame.clearance
  const key = spectrumKey(sorted, { y: axisY + frame.clearance + 8, width: frame.width }, setting)
  const { from, to } = setting.listed ?? { from: 0, to: sorted.length }
  const placed = sorted.map(({ at }, index): PlacedPosition => {
    const x = placeAlong(frame, at)
    const middle = middles?.[index] ?? x
    const bend = axisY - frame.clearance
    return {
      marker: { x, y: axisY, shape: 'disc' },
      leader: [
        { x, y: axisY },
        { x, y: bend },
        { x: middle, y: numbersFoot },
      ],
      blocks: [movedBy(numbers[index]!, middle, top), ...(key[index - from]?.blocks ?? [])],
      isShown: index >= from && index < to,
    }
  })
  const inOrder = positions.map((position) => placed[sorted.indexOf(position)]!)
  return { axis: frame.axisAt(axisY, inOrder), height: Math.max(...key.map(({ bottom }) => bottom)) - top }
}
