import { z } from 'zod'
import { described, sentence, words } from '../../../scripts/model/text.ts'

/** The key that says which kind a diagram is. */
export function kindOf<Kind extends string>(kind: Kind) {
  return z.literal(kind).meta({ description: 'The kind of diagram.', examples: [kind] })
}

/** What every diagram has, whatever its kind. */
export const shared = {
  title: words('The heading above the diagram.', 'Who sets the limits'),
  description: sentence(
    'One or two sentences that say what to see in it; shown as its caption.',
    'Each principal works inside the limits of the one above.',
  ).optional(),
  locator: words('Where in the reading this comes from.', 'The Alignment to Whom Problem').optional(),
}

/** A number from 0 to 1. */
export function fraction(description: string, example: number) {
  return described(z.number().min(0).max(1), description, example)
}
