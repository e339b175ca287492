import type { Spectrum } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import { counted, sentenceOf } from '../shared/wording.ts'

type Axis = Spectrum['spectra'][number]

/** Where on the way from one pole to the other a position is, in words. */
function placeInWords(at: number, { left, right }: Axis): string {
  if (at === 0) return `at ${left}`
  if (at === 1) return `at ${right}`
  if (at === 0.5) return `halfway between ${left} and ${right}`
  const pole = at < 0.5 ? left : right
  const distance = Math.abs(at - 0.5)
  if (distance <= 0.1) return `near the middle, towards ${pole}`
  return distance >= 0.35 ? `close to ${pole}` : `towards ${pole}`
}

function fromLeft(positions: Axis['positions']): Axis['positions'] {
  return positions.toSorted((one, other) => one.at - other.at)
}

function describeAxis(axis: Axis): string {
  return [
    `From ${axis.left}, on the left, to ${axis.right}, on the right:`,
    ...fromLeft(axis.positions).map(({ name, at, text }) => {
      const place = sentenceOf(`${name} stands ${placeInWords(at, axis)}`)
      return text ? `${place} ${sentenceOf(plainText(text))}` : place
    }),
  ].join(' ')
}

/** Which of the spectra a drawing shows, and which of their positions it names. */
type Shown = { index: number; positions: { isShown: boolean }[] }[]

/** The poles of each spectrum and who stands where, from left to right, in sentences. */
export function describeSpectrum({ title, spectra }: Spectrum, shown?: Shown): string {
  const count = spectra.length === 1 ? [] : [`${counted(spectra.length, 'spectrum', 'spectra')}.`]
  if (!shown || isAll(spectra, shown))
    return [sentenceOf(title), ...count, ...spectra.map(describeAxis)].join(' ')
  const axes = shown.map(({ index, positions }) => {
    const axis = spectra[index]!
    const named = axis.positions.filter((_, place) => positions[place]?.isShown)
    const rest =
      named.length < axis.positions.length
        ? `${named.length} of ${counted(axis.positions.length, 'position')}. `
        : ''
    return `${spectra.length > 1 ? `Spectrum ${index + 1} of ${spectra.length}. ` : ''}${rest}${describeAxis({ ...axis, positions: named })}`
  })
  return [sentenceOf(title), ...axes].join(' ')
}

function isAll(spectra: Axis[], shown: Shown): boolean {
  return (
    shown.length === spectra.length &&
    shown.every(({ positions }) => positions.every(({ isShown }) => isShown))
  )
}

/** Who stands where, a row each, from left to right. */
export function spectrumFacts({ spectra }: Spectrum): DiagramFacts {
  const hasText = spectra.some(({ positions }) => positions.some(({ text }) => text))
  return {
    kind: 'table',
    columns: ['Between', 'Who or what', 'Where', ...(hasText ? ['Why'] : [])],
    rows: spectra.flatMap((axis) =>
      fromLeft(axis.positions).map(({ name, at, text }) => [
        `${axis.left} – ${axis.right}`,
        name,
        placeInWords(at, axis),
        ...(hasText ? [plainText(text ?? '')] : []),
      ]),
    ),
  }
}
