import { z } from 'zod'
import { diagramSchema } from './diagram.ts'
import { questionSchema } from './question.ts'
import { identifier, languageTag, sentence, words } from './text.ts'

export const documentKinds = [
  'article',
  'paper',
  'report',
  'chapter',
  'book',
  'post',
  'thesis',
  'video',
  'document',
] as const

export const stances = ['supports', 'challenges', 'extends', 'silent'] as const

const person = z.union([
  words('A name as it is read.', 'Ada Lovelace'),
  z.strictObject({ given: words('Given name.', 'Ada'), family: words('Family name.', 'Lovelace') }),
  z.strictObject({ organisation: words('An organisation that wrote it.', 'MindStudio') }),
])

const source = z.strictObject({
  name: words('The journal, site, book or publisher it appeared in.', 'Journal of Examples').optional(),
  url: z
    .url({ protocol: /^https?$/u })
    .meta({ description: 'Where to find it.', examples: ['https://example.org/a'] })
    .optional(),
  doi: z
    .stringFormat('doi', /^10\.\d{4,9}\/\S+$/u, 'expected a DOI such as 10.1000/182')
    .meta({ description: 'Its DOI, without the address in front.', examples: ['10.1000/182'] })
    .optional(),
  publisher: words('Who published it.', 'Example Press').optional(),
  volume: words('Volume.', '12').optional(),
  issue: words('Issue.', '3').optional(),
  pages: words('Pages.', '1–24').optional(),
})

const claim = z.strictObject({
  id: identifier('A short name that questions refer to.', 'buffer'),
  text: sentence('What the reading claims, in your words.', 'Uneven performance keeps people checking.'),
  evidence: sentence(
    'What it offers in support.',
    'The report says staff do not fully trust its outputs.',
  ).optional(),
  locator: words('The section or page it is in.', 'section 2').optional(),
  figures: z
    .array(words('A figure in the claim that is checked against the text.', '0.3 percent'))
    .default([])
    .describe('Figures of this claim that must be in the stored text.'),
})

const quotation = z.strictObject({
  text: sentence(
    'The words of the reading, word for word; mark what you left out with […].',
    'that trust is exactly the attack surface',
  ),
  locator: words('The section or page it is in.', 'The guide analogy').optional(),
  speaker: words('Who says it, when it is not the author.', 'Anthropic').optional(),
})

/** A date of a year, a month or a day (ISO 8601: 2026, 2026-04, 2026-04-07). */
const date = z
  .stringFormat(
    'date',
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
    'expected a date such as 2026-04-07, 2026-04 or 2026',
  )
  .meta({
    description: 'When it was published: a year, a month or a day.',
    examples: ['2026-04-07', '2026-04', '2026'],
  })

/** The front matter of one reading. Only `title` and `summary` are required. */
export const frontMatterSchema = z.strictObject({
  title: words('The title of the reading.', 'The guide and the rope'),
  summary: z
    .union([
      sentence('One paragraph.', 'The post argues that trust is the risk.'),
      z.array(sentence('One point.', 'Trust is the attack surface.')).min(1),
    ])
    .describe('Your summary: a paragraph, or a list of points.'),
  authors: z.array(person).default([]).describe('Who wrote it.'),
  editors: z.array(person).default([]).describe('Who edited it.'),
  date: date.optional(),
  kind: z.enum(documentKinds).default('document').describe('What sort of reading it is.'),
  language: languageTag('The language of your summary, as a tag (BCP 47).').optional(),
  source: source.optional().describe('Where it appeared.'),
  minutes: z
    .int()
    .min(1)
    .max(6000)
    .optional()
    .describe('Minutes to read it; counted from the text when it is there.')
    .meta({ examples: [12] }),
  text: words(
    'A local file with the full text; quotations and figures are checked against it.',
    '../texts/guide.txt',
  ).optional(),
  thesis: sentence(
    'Its argument in one sentence.',
    'The better it behaves, the less it is watched.',
  ).optional(),
  claims: z.array(claim).default([]).describe('What it claims.'),
  quotations: z.array(quotation).default([]).describe('Its own words.'),
  terms: z
    .array(
      z.strictObject({
        term: words('A word the reading uses in its own way.', 'robustness'),
        meaning: sentence('What it means there.', 'staying aligned under attack'),
      }),
    )
    .default([])
    .describe('Terms to know.'),
  questions: z.array(questionSchema).default([]).describe('Questions for the group.'),
  positions: z
    .record(
      identifier('The id of a theme of the session.', 'oversight'),
      z.strictObject({
        stance: z.enum(stances).describe('What the reading does to the theme.'),
        text: sentence('Its position in a few words.', 'Oversight must not depend on errors.').optional(),
      }),
    )
    .default({})
    .describe('Where it stands on the themes of the session.'),
  diagrams: z.array(diagramSchema).default([]).describe('Pictures drawn from data.'),
  notes: sentence(
    'Your notes; only the facilitator sees them.',
    'Have the incident list at hand.',
  ).optional(),
})

export type FrontMatter = z.output<typeof frontMatterSchema>
export type Person = z.output<typeof person>
export type Source = z.output<typeof source>
export type DocumentKind = (typeof documentKinds)[number]
export type Stance = (typeof stances)[number]
