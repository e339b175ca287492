import { z } from 'zod'
import { ownWordsSchema } from './own-words.ts'
import { questionSchema } from './question.ts'
import { described, identifier, languageTag, minutes, sentence, words } from './text.ts'

const day = z.stringFormat(
  'day',
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
  'expected a date such as 2026-05-12',
)

const time = z.stringFormat('time', /^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'expected a time such as 18:30')

const part = {
  minutes: minutes('Minutes it is given.', 5, 0, 240),
  text: sentence('What happens in it.', 'Names round the table.').optional(),
  note: sentence('How to run it; only the facilitator sees it.', 'Start on time.').optional(),
}

const closing = z.strictObject({
  ...part,
  questions: described(z.array(questionSchema), 'Questions across the readings.', [
    { text: 'Which reading changed your mind?', minutes: 8 },
  ]).default([]),
})

const readingId = identifier('The file name of a reading without .md.', 'guide-and-rope')

const readingEntry = z.union([
  readingId,
  z.strictObject({
    id: readingId,
    minutes: minutes('Minutes to present it before its questions.', 5, 0, 240).default(5),
  }),
])

const theme = z.strictObject({
  id: identifier('A short name that positions refer to.', 'oversight'),
  title: words('The theme.', 'Who watches?'),
  text: sentence('What is asked.', 'What keeps a capable model in check?').optional(),
})

/** The `session:` key in the headmatter of `slides.md`. */
export const sessionSchema = z.strictObject({
  group: words('The name of the reading group.', 'Tuesday Reading Group').optional(),
  facilitator: words('Who facilitates.', 'Ada Lovelace').optional(),
  place: words('Where it meets.', 'Room 2').optional(),
  date: described(day, 'The day of the session.', '2026-05-12').optional(),
  start: described(time, 'When it begins, on a 24-hour clock.', '18:30').optional(),
  minutes: minutes('How long the session is.', 90, 5, 600).default(90),
  opening: described(z.strictObject(part), 'The beginning.', {
    minutes: 5,
    text: 'Names round the table.',
  }).default({ minutes: 5 }),
  closing: described(closing, 'The end: `minutes` is for the last round, the questions have their own.', {
    minutes: 5,
    text: 'One word each.',
  }).default({ minutes: 5, questions: [] }),
  readings: described(
    z.array(readingEntry),
    'The order of the readings; by file name when it is absent. A reading that is not in it comes last.',
    ['guide-and-rope', { id: 'alignment-paradox', minutes: 10 }],
  ).optional(),
  themes: described(z.array(theme), 'Themes that run across the readings.', [
    { id: 'oversight', title: 'Who watches?' },
  ]).default([]),
  wordsPerMinute: described(
    z.int().min(50).max(1000),
    'Reading speed, for the time a text takes.',
    230,
  ).default(230),
  mathematics: described(
    z.boolean(),
    'Whether `$…$` in sentences is mathematics, in TeX: in summaries, claims, questions and the like.',
    true,
  ).default(false),
  mostAuthors: described(
    z.int().min(1).max(100),
    'How many authors slides and sheets name; of more the first three, with “et al.”.',
    6,
  ).default(6),
  textsFolder: words(
    'A folder outside the session’s from which full texts may be read, as a path from slides.md.',
    '../texts',
  ).optional(),
  words: described(
    ownWordsSchema,
    'Words of your own instead of those that slides and sheets add, by their keys.',
    { reading: { claims: 'Arguments' } },
  ).optional(),
  citationStyle: words('A CSL style: its name, or the path of a .csl file.', 'apa').default('apa'),
})

/** The keys of `slides.md` that Colloquy reads; all others are Slidev's. */
export const headmatterSchema = z.looseObject({
  title: words('The title of the session.', 'Trust and its limits'),
  lang: languageTag('The language of the session, as a tag (BCP 47); en when it is absent.').default('en'),
  session: described(sessionSchema, 'The session.', { minutes: 90, start: '18:30' }),
})

export type SessionFrontMatter = z.output<typeof sessionSchema>
