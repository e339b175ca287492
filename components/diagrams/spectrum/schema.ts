import { z } from 'zod'
import { described, sentence, words } from '../../../scripts/model/text.ts'
import { fraction, kindOf, shared } from '../shared/schema-parts.ts'

const position = z.strictObject({
  name: words('Whose position, or which option.', 'MindStudio'),
  at: fraction('0 is the left pole, 1 the right.', 0.3),
  text: sentence('Why it stands there.', 'It argues for filters.').optional(),
})

const spectrum = z.strictObject({
  left: words('The left pole.', 'Rules'),
  right: words('The right pole.', 'Judgement'),
  positions: described(z.array(position).min(1).max(12), 'Who or what stands where between the poles.', [
    { name: 'MindStudio', at: 0.3 },
  ]),
})

/** Positions between two poles, or several pairs of poles. */
export const spectrumSchema = z.strictObject({
  kind: kindOf('spectrum'),
  ...shared,
  spectra: described(z.array(spectrum).min(1).max(6), 'One pair of poles each.', [
    { left: 'Rules', right: 'Judgement', positions: [{ name: 'MindStudio', at: 0.3 }] },
  ]),
})

export type Spectrum = z.output<typeof spectrumSchema>
