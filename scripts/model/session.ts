import { z } from 'zod'
import { questionSchema } from './question.ts'
import { identifier, languageTag, sentence, words } from './text.ts'

const part = {
  minutes: z.int().min(0).max(240).describe('Minutes it is given.'),
  text: sentence('What happens in it.', 'Names round the table.').optional(),
  note: sentence('How to run it; only the facilitator sees it.', 'Start on time.').optional(),
}

/** The `session:` key in the headmatter of `slides.md`. */
export const sessionSchema = z.strictObject({
  group: words('The name of the reading group.', 'Tuesday Reading Group').optional(),
  facilitator: words('Who facilitates.', 'Ada Lovelace').optional(),
  place: words('Where it meets.', 'Room 2').optional(),
  date: z
    .stringFormat(
      'day',
      /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
      'expected a date such as 2026-05-12',
    )
    .meta({ description: 'The day of the session.', examples: ['2026-05-12'] })
    .optional(),
  start: z
    .stringFormat('time', /^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'expected a time such as 18:30')
    .meta({ description: 'When it begins, on a 24-hour clock.', examples: ['18:30'] })
    .optional(),
  minutes: z.int().min(5).max(600).default(90).describe('How long the session is.'),
  opening: z.strictObject(part).default({ minutes: 5 }).describe('The beginning.'),
  closing: z
    .strictObject({
      ...part,
      questions: z.array(questionSchema).default([]).describe('Questions across the readings.'),
    })
    .default({ minutes: 5, questions: [] })
    .describe('The end: `minutes` is for the last round, the questions have their own.'),
  readings: z
    .array(
      z.union([
        identifier('The file name of a reading without .md.', 'guide-and-rope'),
        z.strictObject({
          id: identifier('The file name of a reading without .md.', 'guide-and-rope'),
          minutes: z.int().min(0).max(240).default(5).describe('Minutes to present it before its questions.'),
        }),
      ]),
    )
    .optional()
    .describe('The order of the readings; by file name when it is absent.'),
  themes: z
    .array(
      z.strictObject({
        id: identifier('A short name that positions refer to.', 'oversight'),
        title: words('The theme.', 'Who watches?'),
        text: sentence('What is asked.', 'What keeps a capable model in check?').optional(),
      }),
    )
    .default([])
    .describe('Themes that run across the readings.'),
  wordsPerMinute: z
    .int()
    .min(50)
    .max(1000)
    .default(230)
    .describe('Reading speed, for the time a text takes.'),
  citationStyle: words('A CSL style: its name, or the path of a .csl file.', 'apa').default('apa'),
})

/** The keys of `slides.md` that Colloquy reads; all others are Slidev's. */
export const headmatterSchema = z.looseObject({
  title: words('The title of the session.', 'Trust and its limits'),
  lang: languageTag('The language of the session, as a tag (BCP 47); `en` when it is absent.').default('en'),
  session: sessionSchema.describe('The session.'),
})

export type SessionFrontMatter = z.output<typeof sessionSchema>
