import { z } from 'zod'
import { described, words } from '../../../scripts/model/text.ts'
import { kindOf, shared } from '../shared/schema-parts.ts'

const quantity = z.strictObject({
  label: words('What is counted.', 'Share of interactions that go wrong'),
  unit: words('Its unit; `percent` shows a value of 0.01 as 1 %.', 'percent').optional(),
  value: described(z.number().nonnegative(), 'Where the slider starts.', 0.0001),
  min: described(z.number().nonnegative(), 'The left end of the slider.', 0.00001),
  max: described(z.number().positive(), 'The right end of the slider.', 0.01),
})

const result = z.strictObject({
  label: words('What rate times volume gives.', 'Problematic outputs'),
  unit: words('Its unit.', 'a day').optional(),
})

const threshold = z.strictObject({
  label: words('A result worth marking.', '“thousands a day” begins'),
  value: described(z.number().positive(), 'The result to mark.', 1000),
})

const worked = z.strictObject({
  rate: described(z.number().nonnegative(), 'A rate.', 0.0001),
  volume: described(z.number().nonnegative(), 'A volume.', 10_000_000),
})

/** A rate times a volume: sliders on screen, worked values on paper. */
export const scaleSchema = z.strictObject({
  kind: kindOf('scale'),
  ...shared,
  rate: described(quantity, 'The rate; a share is written as a fraction: 0.01 per cent is 0.0001.', {
    label: 'Share of interactions that go wrong',
    unit: 'percent',
    value: 0.0001,
    min: 0.00001,
    max: 0.01,
  }),
  volume: described(quantity, 'How many times the rate applies.', {
    label: 'Interactions a day',
    value: 10_000_000,
    min: 100_000,
    max: 1_000_000_000,
  }),
  result: described(result, 'What rate times volume gives.', { label: 'Problematic outputs', unit: 'a day' }),
  threshold: described(threshold, 'A result worth marking.', {
    label: '“thousands a day” begins',
    value: 1000,
  }).optional(),
  worked: described(z.array(worked).max(8), 'Values worked out on paper, where sliders cannot move.', [
    { rate: 0.0001, volume: 10_000_000 },
  ]).default([]),
})

export type Scale = z.output<typeof scaleSchema>
