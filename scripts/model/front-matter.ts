import { z } from 'zod'
import { dateSchema, documentKinds, personSchema, sourceSchema } from './bibliography.ts'
import { cslSchema } from './csl.ts'
import { diagramSchema } from './diagram.ts'
import { questionSchema } from './question.ts'
import { described, identifier, languageTag, minutes, sentence, words } from './text.ts'

/** What a reading does to a theme. */
export const stances = ['supports', 'challenges', 'extends', 'silent'] as const

const claim = z.strictObject({
  id: identifier('A short name that questions refer to.', 'buffer'),
  text: sentence('What the reading claims, in your words.', 'Uneven performance keeps people checking.'),
  evidence: sentence(
    'What it offers in support.',
    'The report says staff do not fully trust its outputs.',
  ).optional(),
  locator: words('The section or page it is in.', 'section 2').optional(),
  figures: described(
    z.array(words('A figure in the claim that is checked against the text.', '0.3 percent')),
    'Figures of this claim that must be in the stored text.',
    ['0.3 percent'],
  ).default([]),
})

const quotation = z.strictObject({
  text: sentence(
    'The words of the reading, word for word; mark what you left out with […].',
    'that trust is exactly the attack surface',
  ),
  locator: words('The section or page it is in.', 'The guide analogy').optional(),
  speaker: words('Who says it, when it is not the author.', 'Anthropic').optional(),
})

const term = z.strictObject({
  term: words('A word the reading uses in its own way.', 'robustness'),
  meaning: sentence('What it means there.', 'staying aligned under attack'),
})

const position = z.strictObject({
  stance: described(z.enum(stances), 'What the reading does to the theme.', 'challenges'),
  text: sentence('Its position in a few words.', 'Oversight must not depend on errors.').optional(),
})

const summary = z.union([
  sentence('One paragraph.', 'The post argues that trust is the risk.'),
  z.array(sentence('One point.', 'Trust is the attack surface.')).min(1),
])

/** The front matter of one reading. Only `title` and `summary` are required. */
export const frontMatterSchema = z.strictObject({
  title: words('The title of the reading.', 'The guide and the rope'),
  summary: described(
    summary,
    'Your summary: a paragraph, or a list of points.',
    'The post argues that trust is the risk.',
  ),
  authors: described(z.array(personSchema), 'Who wrote it.', [
    { given: 'Ada', family: 'Lovelace' },
    { organisation: 'MindStudio' },
  ]).default([]),
  moreAuthors: described(
    z.boolean(),
    'Whether there are more authors than these: names are followed by “et al.”.',
    true,
  ).default(false),
  editors: described(z.array(personSchema), 'Who edited it.', ['Ada Lovelace']).default([]),
  date: described(dateSchema, 'When it was published: a year, a month or a day.', '2026-04-07').optional(),
  kind: described(z.enum(documentKinds), 'What sort of reading it is.', 'article').default('document'),
  language: languageTag('The language of your summary, as a tag (BCP 47).').optional(),
  source: described(sourceSchema, 'Where it appeared.', {
    name: 'Journal of Examples',
    url: 'https://example.org/a',
  }).optional(),
  csl: described(cslSchema, 'Facts that only references show, by their names in CSL.', {
    translator: ['Ada Lovelace'],
    'original-date': '1961',
  }).optional(),
  minutes: minutes('Minutes to read it; counted from the text when it is there.', 12, 1, 6000).optional(),
  text: words(
    'A local file with the full text; quotations and figures are checked against it.',
    '../texts/guide.txt',
  ).optional(),
  thesis: sentence(
    'Its argument in one sentence.',
    'The better it behaves, the less it is watched.',
  ).optional(),
  claims: described(z.array(claim), 'What it claims.', [
    { id: 'buffer', text: 'Uneven performance keeps people checking.' },
  ]).default([]),
  quotations: described(z.array(quotation), 'Its own words.', [
    { text: 'that trust is exactly the attack surface', locator: 'The guide analogy' },
  ]).default([]),
  terms: described(z.array(term), 'Terms to know.', [
    { term: 'robustness', meaning: 'staying aligned under attack' },
  ]).default([]),
  questions: described(z.array(questionSchema), 'Questions for the group.', [
    { text: 'Which claim would you defend, and why?', minutes: 10, about: ['buffer'] },
  ]).default([]),
  positions: described(
    z.record(identifier('The id of a theme of the session.', 'oversight'), position),
    'Where it stands on the themes of the session.',
    { oversight: { stance: 'challenges', text: 'Oversight must not depend on errors.' } },
  ).default({}),
  diagrams: described(z.array(diagramSchema), 'Pictures drawn from data.', [
    { kind: 'layers', title: 'Three layers', layers: [{ name: 'Intent' }, { name: 'Robustness' }] },
  ]).default([]),
  notes: sentence(
    'Your notes; only the facilitator sees them.',
    'Have the incident list at hand.',
  ).optional(),
})

export type FrontMatter = z.output<typeof frontMatterSchema>
export type Person = z.output<typeof personSchema>
export type Source = z.output<typeof sourceSchema>
export type DocumentKind = (typeof documentKinds)[number]
export type Stance = (typeof stances)[number]
