import type { Spectrum } from './schema.ts'
import type { DiagramSpace, FittedDiagram, PartForm } from '../shared/fit-parts.ts'
import { fitInParts } from '../shared/fit-parts.ts'
import type { GeometryOptions } from '../shared/fitting.ts'
import { firstThatFits, fitToSpace } from '../shared/fitting.ts'
import type { Share } from '../shared/share.ts'
import { shortenKeys } from '../shared/shorten-text.ts'
import { axisFrames } from './frame.ts'
import type { SpectrumAxis, SpectrumGeometry } from './geometry.ts'
import { keyedAxis } from './keyed.ts'
import { placeLabelled, setLabels } from './labelled.ts'

/** Space between axes, and over which height leaders lean; the most generous first. */
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

function allOf({ spectra }: Spectrum): Share {
  return { from: 0, to: spectra.length }
}

/** A label at each position, above and below the axes or above them alone; undefined where they do not fit. */
function labelledSpectrum(
  diagram: Spectrum,
  options: GeometryOptions,
  { from, to }: Share,
): SpectrumGeometry | undefined {
  const frames = axisFrames(diagram, options).slice(from, to)
  for (const sides of ['both', 'above'] as const) {
    const labelled = diagram.spectra
      .slice(from, to)
      .map(({ positions }, index) => setLabels(positions, frames[index]!, sides, options.fontSize))
    const axes = labelled.filter((axis) => axis !== undefined)
    if (axes.length < labelled.length) continue
    for (const { slant, gap } of spacings) {
      const geometry = stacked(axes, gap, (axis, top) => placeLabelled(axis, slant, top))
      if (geometry.height <= options.maxHeight) return { ...geometry, width: options.width }
    }
  }
  return undefined
}

/** A spectrum, and which of its positions are listed under it. */
interface Listed {
  index: number
  listed?: Share
}

/** Numbers on the axes, and beneath each a list of what they stand for. */
function keyedSpectrum(diagram: Spectrum, options: GeometryOptions, axes: Listed[]): SpectrumGeometry {
  const { width, fontSize, maxHeight } = options
  const frames = axisFrames(diagram, options)
  const keyed = (columns: number) => () => {
    const geometry = stacked(axes, 26, ({ index, listed }, top) =>
      keyedAxis(diagram.spectra[index]!.positions, frames[index]!, { columns, fontSize, listed }, top),
    )
    return { ...geometry, width }
  }
  return firstThatFits([keyed(2), keyed(3), keyed(1)], maxHeight)
}

function everyAxis({ from, to }: Share): Listed[] {
  return Array.from({ length: to - from }, (_, index) => ({ index: from + index }))
}

/** Some of the spectra, each with all that stands on it. */
const axesTogether: PartForm<Spectrum, SpectrumGeometry> = {
  count: ({ spectra }) => spectra.length,
  arrange: (diagram, options) => (share) =>
    labelledSpectrum(diagram, options, share) ?? keyedSpectrum(diagram, options, everyAxis(share)),
}

/** All positions counted from the first spectrum to the last: a spectrum stands on each slide that lists some of its own. */
const positionsInTurn: PartForm<Spectrum, SpectrumGeometry> = {
  count: ({ spectra }) => spectra.reduce((sum, { positions }) => sum + positions.length, 0),
  arrange:
    (diagram, options) =>
    ({ from, to }) => {
      let first = 0
      const axes = diagram.spectra.flatMap(({ positions }, index): Listed[] => {
        const [start, end] = [Math.max(from - first, 0), Math.min(to - first, positions.length)]
        first += positions.length
        return start < end ? [{ index, listed: { from: start, to: end } }] : []
      })
      return keyedSpectrum(diagram, options, axes)
    },
}

/** Lays out spectra whole, or some at a time, each with a part of its positions where it must. */
export function fitSpectrum(diagram: Spectrum, space: DiagramSpace): FittedDiagram<SpectrumGeometry> {
  const parting = {
    whole: wholeSpectrum,
    forms: [axesTogether, positionsInTurn],
    shorten: ({ spectra, ...rest }: Spectrum, letters: number): Spectrum => ({
      ...rest,
      spectra: spectra.map(({ positions, ...axis }) => ({
        ...shortenKeys(axis, ['left', 'right'], letters),
        positions: positions.map((position) => shortenKeys(position, ['name', 'text'], letters)),
      })),
    }),
  }
  return fitInParts(parting, diagram, space)
}

/**
 * Lays out positions between poles in the largest type that fits: with a label at each where any type allows it, for
 * then nothing has to be looked up, and otherwise with numbers and a list.
 */
export function wholeSpectrum(diagram: Spectrum, space: DiagramSpace): SpectrumGeometry {
  const labelled = fitToSpace(
    (_, options) =>
      labelledSpectrum(diagram, options, allOf(diagram)) ?? {
        width: options.width,
        height: Infinity,
        axes: [],
      },
    diagram,
    space,
  )
  return Number.isFinite(labelled.height)
    ? labelled
    : fitToSpace((_, options) => keyedSpectrum(diagram, options, everyAxis(allOf(diagram))), diagram, space)
}
