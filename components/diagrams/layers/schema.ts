import { z } from 'zod'
import { described, sentence, words } from '../../../scripts/model/text.ts'
import { kindOf, shared } from '../shared/schema-parts.ts'

const layer = z.strictObject({
  name: words('What the layer is called.', 'Robustness'),
  text: sentence('What it asks or contains.', 'Does it stay aligned under attack?').optional(),
  holds: sentence('What holds it.', 'Red-team tests').optional(),
  breaks: sentence('What breaks it.', 'Situations it was not trained on').optional(),
})

/** Layers from the inside out, with what holds and what breaks each. */
export const layersSchema = z.strictObject({
  kind: kindOf('layers'),
  ...shared,
  layers: described(z.array(layer).min(2).max(12), 'From the inside out.', [
    { name: 'Intent', holds: 'Training' },
    { name: 'Robustness', breaks: 'Situations it was not trained on' },
  ]),
})

export type Layers = z.output<typeof layersSchema>
