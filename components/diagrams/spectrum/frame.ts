import type { Spectrum } from './schema.ts'
import type { GeometryOptions } from '../shared/fitting.ts'
import type { PlacedPosition, SpectrumAxis } from './geometry.ts'
import type { TextBlock } from '../shared/text-block.ts'
import { centredOn, setText } from '../shared/text-block.ts'

/** What all axes of a drawing share, so that they stand under one another, and the poles of one of them. */
export interface AxisFrame {
  width: number
  left: number
  right: number
  /** How far from the axis the poles reach, up and down. */
  clearance: number
  axisAt: (y: number, positions: PlacedPosition[]) => SpectrumAxis
}

const poleWidth = 160
const poleGap = 20

/** Where a share of the way from the left pole to the right is on the axis. */
export function placeAlong({ left, right }: Pick<AxisFrame, 'left' | 'right'>, at: number): number {
  return left + at * (right - left)
}

function widthOf(blocks: TextBlock[]): number {
  return Math.max(...blocks.map((block) => block.width))
}

/** The frames of all axes, with one left and one right end. */
export function axisFrames({ spectra }: Spectrum, { width, fontSize }: GeometryOptions): AxisFrame[] {
  const style = { family: 'sans', weight: 600, size: fontSize } as const
  const place = { y: 0, width: poleWidth, style, balanced: true }
  const poles = spectra.map((axis) => [
    setText(axis.left, { ...place, x: 0, anchor: 'start' }),
    setText(axis.right, { ...place, x: width, anchor: 'end' }),
  ])
  const left = widthOf(poles.map(([pole]) => pole!)) + poleGap
  const right = width - widthOf(poles.map(([, pole]) => pole!)) - poleGap
  return poles.map((pair, index) => ({
    width,
    left,
    right,
    clearance: Math.max(16, ...pair.map((pole) => pole.height / 2 + 4)),
    axisAt: (y, positions) => ({
      index,
      line: { x1: left, x2: right, y },
      poles: pair.map((pole) => centredOn(pole, y)),
      positions,
    }),
  }))
}
