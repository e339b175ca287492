import { z } from 'zod'
import { described, sentence, words } from '../../../scripts/model/text.ts'
import { kindOf, shared } from '../shared/schema-parts.ts'

const principal = z.strictObject({
  name: words('Who this principal is.', 'Operator'),
  role: words('What it is in a few words.', 'the business that deploys the model').optional(),
  sets: described(
    z.array(sentence('One thing it decides.', 'hard limits, through training')),
    'What it decides.',
    ['hard limits, through training'],
  ).default([]),
  mayAdjust: described(
    z.array(sentence('One thing it may change within what it is given.', 'tone and scope')),
    'What it may change within what it is given.',
    ['tone and scope'],
  ).default([]),
  mayNotOverride: described(
    z.array(sentence('One thing it cannot change.', 'the hard limits')),
    'What it cannot change.',
    ['the hard limits'],
  ).default([]),
})

/** Who sets, adjusts and may not override what. */
export const principalHierarchySchema = z.strictObject({
  kind: kindOf('principal-hierarchy'),
  ...shared,
  view: described(
    z.enum(['ladder', 'envelopes']),
    'ladder: one row a principal; envelopes: each principal drawn inside the one above it.',
    'ladder',
  ).default('ladder'),
  principals: described(z.array(principal).min(2).max(12), 'From the highest authority to the lowest.', [
    { name: 'Training', sets: ['hard limits'] },
    { name: 'Operator', mayAdjust: ['tone and scope'], mayNotOverride: ['the hard limits'] },
  ]),
})

export type PrincipalHierarchy = z.output<typeof principalHierarchySchema>
export type Principal = PrincipalHierarchy['principals'][number]
