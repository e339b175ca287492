import { z } from 'zod'
import { described, identifier, sentence, words } from '../../../scripts/model/text.ts'
import { kindOf, shared } from '../shared/schema-parts.ts'

const namedPart = {
  id: identifier('A short name that other keys refer to.', 'sabotage'),
  name: words('What it is called.', 'Targeted sabotage of safety work'),
  text: sentence('What it is, in a sentence.', 'The model does safety research badly on purpose.').optional(),
}

const actor = z.strictObject({
  name: words('Who could do the harm.', 'A misaligned model'),
  text: sentence('What makes it able to.', 'It works inside a powerful organisation.').optional(),
})

const defence = z.strictObject({
  ...namedPart,
  covers: described(
    z
      .array(identifier('The id of a pathway that this defence can stop.', 'sabotage'))
      .min(1, 'a defence covers at least one pathway'),
    'The ids of the pathways it can stop.',
    ['sabotage'],
  ),
})

const harm = z.strictObject({
  name: words('What is at stake.', 'Catastrophic harm'),
  text: sentence('What it would mean.', 'Safety work fails without anyone noticing.').optional(),
})

/** An actor, the pathways to a harm, and the defences that they must cross. */
export const threatModelSchema = z.strictObject({
  kind: kindOf('threat-model'),
  ...shared,
  actor: described(actor, 'Who could do the harm.', { name: 'A misaligned model' }),
  pathways: described(
    z.array(z.strictObject(namedPart)).min(1).max(12),
    'The ways from the actor to the harm.',
    [{ id: 'sabotage', name: 'Targeted sabotage of safety work' }],
  ),
  defences: described(
    z.array(defence).max(6),
    'The lines a pathway must cross, from the actor towards the harm.',
    [{ id: 'review', name: 'Review by people', covers: ['sabotage'] }],
  ).default([]),
  harm: described(harm, 'What is at stake.', { name: 'Catastrophic harm' }),
})

export type ThreatModel = z.output<typeof threatModelSchema>
