import { z } from 'zod'
import { described, minutes, sentence } from './text.ts'

/** Levels of thinking a question asks for: Anderson and Krathwohl's revision of Bloom's taxonomy (2001). */
export const questionLevels = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const

/** Ways a group works on a question. */
export const protocols = [
  'plenary',
  'write-first',
  'pairs',
  'think-pair-share',
  'round-robin',
  'save-the-last-word',
  'one-two-four-all',
] as const

/** What goes last when time is short, and what goes first. */
export const priorities = ['must', 'should', 'could'] as const

const claimReference = described(
  z.string(),
  'A claim: its id, or reading/claim from another reading.',
  'buffer',
)

/** What of a question only the facilitator may see: kept apart from the rest, and out of participants' outputs. */
export const guidanceSchema = z.strictObject({
  purpose: sentence(
    'What it is for; only the facilitator sees it.',
    'Separates the model from the system.',
  ).optional(),
  followUps: described(
    z.array(sentence('A question to ask next; only the facilitator sees it.', 'Who would notice?')),
    'Questions to ask next; only the facilitator sees them.',
    ['Who would notice?'],
  ).default([]),
  note: sentence('How to run it; only the facilitator sees it.', 'Let the quiet ones begin.').optional(),
})

/** A question for the group, as written under `questions`. */
export const questionSchema = z.strictObject({
  text: sentence('The question, as the group is to hear it.', 'Which claim would you defend, and why?'),
  level: described(z.enum(questionLevels), 'The thinking it asks for.', 'evaluate').optional(),
  protocol: described(z.enum(protocols), 'How the group works on it.', 'think-pair-share').default('plenary'),
  minutes: minutes('Minutes it is given.', 10, 1, 240).default(5),
  priority: described(
    z.enum(priorities),
    '`could` is cut first when time is short, `must` last.',
    'must',
  ).default('should'),
  about: described(z.array(claimReference), 'The claims it is about.', ['buffer']).default([]),
  ...guidanceSchema.shape,
})

export type QuestionLevel = (typeof questionLevels)[number]
export type Protocol = (typeof protocols)[number]
export type Priority = (typeof priorities)[number]

/** A question as it was written, with all defaults. */
export type QuestionSource = z.output<typeof questionSchema>

/** What of a question only the facilitator may see. */
export type QuestionGuidance = z.output<typeof guidanceSchema>
