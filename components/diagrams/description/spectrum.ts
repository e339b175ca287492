import type { Spectrum } from '../../../scripts/model/diagram.ts'
import { plainText } from '../../plain-text.ts'
import type { DiagramFacts } from './facts.ts'
import { counted, sentenceOf } from './wording.ts'

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

/** The poles of each spectrum and who stands where, from left to right, in sentences. */
export function describeSpectrum({ title, spectra }: Spectrum): string {
  const count = spectra.length === 1 ? [] : [`${counted(spectra.length, 'spectrum', 'spectra')}.`]
  return [sentenceOf(title), ...count, ...spectra.map(describeAxis)].join(' ')
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
