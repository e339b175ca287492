import type { Spectrum } from '../../../scripts/model/diagram.ts'
import type { GeometryOptions, Medium } from './fitting.ts'
import { firstThatFits, fitToSpace } from './fitting.ts'
import { axisFrames } from './spectrum-frame.ts'
import type { SpectrumAxis, SpectrumGeometry } from './spectrum-geometry.ts'
import { keyedAxis } from './spectrum-keyed.ts'
import { placeLabelled, setLabels } from './spectrum-labelled.ts'

/** Room between axes, and over which height leaders lean; the most generous first. */
const spacings = [
  { slant: 30, gap: 40 },
  { slant: 14, gap: 34 },
  { slant: 14, gap: 18 },
]

type Placed = { axis: SpectrumAxis; height: number }

function stacked<Item>(
  items: Item[],
  gap: number,
  place: (item: Item, top: number) => Placed,
): Omit<SpectrumGeometry, 'width'> {
  let top = 0
  const axes = items.map((item) => {
    const { axis, height } = place(item, top)
    top += height + gap
    return axis
  })
  return { axes, height: top - gap }
}

/** A label at each position, above and below the axes or above them alone; undefined where they do not fit. */
function labelledSpectrum(diagram: Spectrum, options: GeometryOptions): SpectrumGeometry | undefined {
  const frames = axisFrames(diagram, options)
  for (const sides of ['both', 'above'] as const) {
    const labelled = diagram.spectra.map(({ positions }, index) =>
      setLabels(positions, frames[index]!, sides, options.fontSize),
    )
    const axes = labelled.filter((axis) => axis !== undefined)
    if (axes.length < labelled.length) continue
    for (const { slant, gap } of spacings) {
      const geometry = stacked(axes, gap, (axis, top) => placeLabelled(axis, slant, top))
      if (geometry.height <= options.maxHeight) return { ...geometry, width: options.width }
    }
  }
  return undefined
}

/** Numbers on the axes, and beneath each a list of what they stand for. */
function keyedSpectrum(diagram: Spectrum, options: GeometryOptions): SpectrumGeometry {
  const { width, fontSize, maxHeight } = options
  const frames = axisFrames(diagram, options)
  const keyed = (columns: number) => () => {
    const geometry = stacked([...diagram.spectra.entries()], 26, ([index, { positions }], top) =>
      keyedAxis(positions, frames[index]!, { columns, fontSize }, top),
    )
    return { ...geometry, width }
  }
  return firstThatFits([keyed(2), keyed(3), keyed(1)], maxHeight)
}

/**
 * Lays out positions between poles in the largest type that fits: with a label at each where any type allows it, for
 * then nothing has to be looked up, and otherwise with numbers and a list.
 */
export function fitSpectrum(
  diagram: Spectrum,
  space: { width: number; maxHeight: number; medium: Medium },
): SpectrumGeometry {
  const labelled = fitToSpace(
    (_, options) =>
      labelledSpectrum(diagram, options) ?? { width: options.width, height: Infinity, axes: [] },
    diagram,
    space,
  )
  return Number.isFinite(labelled.height) ? labelled : fitToSpace(keyedSpectrum, diagram, space)
}
