import { z } from 'zod'
import { described, sentence, words } from '../../../scripts/model/text.ts'
import { kindOf, shared } from '../shared/schema-parts.ts'

const step = z.strictObject({
  name: words('What happens in this step.', 'Critique'),
  text: sentence('How it happens.', 'The model compares its answer with a principle.').optional(),
  passes: words('What goes on to the next step.', 'a critique').optional(),
})

/** Steps in a loop, and what passes between them. */
export const cycleSchema = z.strictObject({
  kind: kindOf('cycle'),
  ...shared,
  steps: described(
    z.array(step).min(2, 'a cycle has at least two steps').max(12),
    'In order; the last leads back to the first.',
    [
      { name: 'Critique', passes: 'a critique' },
      { name: 'Revise', passes: 'a better answer' },
    ],
  ),
  centre: words('What the loop is about, written in its middle.', 'the constitution').optional(),
})

export type Cycle = z.output<typeof cycleSchema>
