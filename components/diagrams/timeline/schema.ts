import { z } from 'zod'
import { described, sentence, words } from '../../../scripts/model/text.ts'
import { kindOf, shared } from '../shared/schema-parts.ts'

const event = z.strictObject({
  when: words('A date, or a place in the order.', '7 April 2026'),
  name: words('What happened.', 'The system card appears'),
  text: sentence('More about it.', 'It reports the incidents.').optional(),
  who: words('Who did it, or which version.', 'an earlier internal version').optional(),
})

/** Events in order, with who or which version. */
export const timelineSchema = z.strictObject({
  kind: kindOf('timeline'),
  ...shared,
  events: described(z.array(event).min(1).max(12), 'In order.', [
    { when: '7 April 2026', name: 'The system card appears' },
  ]),
})

export type Timeline = z.output<typeof timelineSchema>
