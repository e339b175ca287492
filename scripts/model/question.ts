import { z } from 'zod'
import { sentence } from './text.ts'

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

export const questionSchema = z.strictObject({
  text: sentence('The question, as the group is to hear it.', 'Which claim would you defend, and why?'),
  level: z.enum(questionLevels).default('analyse').describe('The thinking it asks for.'),
  protocol: z.enum(protocols).default('plenary').describe('How the group works on it.'),
  minutes: z
    .int()
    .min(1)
    .max(240)
    .default(5)
    .describe('Minutes it is given.')
    .meta({ examples: [8] }),
  priority: z
    .enum(priorities)
    .default('should')
    .describe('`could` is cut first when time is short, `must` last.'),
  about: z
    .array(
      z.string().meta({
        description: 'A claim: its id, or reading/claim from another reading.',
        examples: ['buffer'],
      }),
    )
    .default([])
    .describe('The claims it is about.'),
  purpose: sentence(
    'What it is for; only the facilitator sees it.',
    'Separates the model from the system.',
  ).optional(),
  followUps: z
    .array(sentence('A question to ask next; only the facilitator sees it.', 'Who would notice?'))
    .default([])
    .describe('Questions to ask next; only the facilitator sees them.'),
  note: sentence('How to run it; only the facilitator sees it.', 'Let the quiet ones begin.').optional(),
})

export type QuestionLevel = (typeof questionLevels)[number]
export type Protocol = (typeof protocols)[number]
export type Priority = (typeof priorities)[number]
