import type { Words } from '../../../words/words.ts'
import type { Spectrum } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import { sentenceOf } from '../shared/wording.ts'

type Axis = Spectrum['spectra'][number]

/** Where on the way from one pole to the other a position is, in words. */
function placeInWords(at: number, { left, right }: Axis, { diagrams }: Words): string {
  const { spectrum } = diagrams
  if (at === 0) return spectrum.at(left)
  if (at === 1) return spectrum.at(right)
  if (at === 0.5) return spectrum.halfway(left, right)
  const pole = at < 0.5 ? left : right
  const distance = Math.abs(at - 0.5)
  if (distance <= 0.1) return spectrum.nearMiddle(pole)
  return distance >= 0.35 ? spectrum.closeTo(pole) : spectrum.towards(pole)
}

function fromLeft(positions: Axis['positions']): Axis['positions'] {
  return positions.toSorted((one, other) => one.at - other.at)
}

function describeAxis(axis: Axis, words: Words): string {
  const { spectrum } = words.diagrams
  return [
    spectrum.axis(axis.left, axis.right),
    ...fromLeft(axis.positions).map(({ name, at, text }) => {
      const place = sentenceOf(spectrum.stands(name, placeInWords(at, axis, words)), words)
      return text ? `${place} ${sentenceOf(plainText(text), words)}` : place
    }),
  ].join(' ')
}

/** Which of the spectra a drawing shows, and which of their positions it names. */
type Shown = { index: number; positions: { isShown: boolean }[] }[]

/** The poles of each spectrum and who stands where, from left to right, in sentences. */
export function describeSpectrum({ title, spectra }: Spectrum, words: Words, shown?: Shown): string {
  const { spectrum } = words.diagrams
  const count = spectra.length === 1 ? [] : [spectrum.count(spectra.length)]
  if (!shown || isAll(spectra, shown))
    return [sentenceOf(title, words), ...count, ...spectra.map((axis) => describeAxis(axis, words))].join(' ')
  const axes = shown.flatMap(({ index, positions }) => {
    const axis = spectra[index]!
    const named = axis.positions.filter((_, place) => positions[place]?.isShown)
    const isPart = named.length < axis.positions.length
    return [
      ...(spectra.length > 1 ? [spectrum.numbered(index + 1, spectra.length)] : []),
      ...(isPart ? [spectrum.some(named.length, spectrum.positions(axis.positions.length))] : []),
      describeAxis({ ...axis, positions: named }, words),
    ]
  })
  return [sentenceOf(title, words), ...axes].join(' ')
}

function isAll(spectra: Axis[], shown: Shown): boolean {
  return (
    shown.length === spectra.length &&
    shown.every(({ positions }) => positions.every(({ isShown }) => isShown))
  )
}

/** Who stands where, a row each, from left to right. */
export function spectrumFacts({ spectra }: Spectrum, words: Words): DiagramFacts {
  const { spectrum } = words.diagrams
  const hasText = spectra.some(({ positions }) => positions.some(({ text }) => text))
  return {
    kind: 'table',
    columns: [spectrum.between, spectrum.who, spectrum.where, ...(hasText ? [spectrum.why] : [])],
    rows: spectra.flatMap((axis) =>
      fromLeft(axis.positions).map(({ name, at, text }) => [
        `${axis.left} – ${axis.right}`,
        name,
        placeInWords(at, axis, words),
        ...(hasText ? [plainText(text ?? '')] : []),
      ]),
    ),
  }
}
