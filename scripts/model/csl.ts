import { z } from 'zod'
import { dateSchema, personSchema } from './bibliography.ts'
import { described, words } from './text.ts'

/** Types of CSL that a reading may have when none of the kinds fits. */
export const cslTypeNames = (
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry ' +
  'entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture ' +
  'musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report ' +
  'review review-book software song speech standard thesis treaty webpage'
).split(' ')

/** Variables of CSL that name people, besides authors and editors. */
export const cslNames = (
  'chair collection-editor compiler composer container-author contributor curator director editorial-director executive-producer guest ' +
  'host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer ' +
  'series-creator translator'
).split(' ')

/** Variables of CSL that are dates. */
export const cslDates = ['issued', 'original-date', 'event-date', 'accessed', 'available-date', 'submitted']

/** Variables of CSL that are texts or numbers, besides those that `source` has. */
export const cslTexts = (
  'archive archive_location archive-place authority call-number chapter-number citation-number collection-number collection-title ' +
  'container-title-short dimensions division edition event-place event-title genre ISBN ISSN jurisdiction medium note number ' +
  'number-of-pages number-of-volumes original-publisher original-publisher-place original-title page-first part-number part-title ' +
  'PMCID PMID printing-number publisher-place references reviewed-genre reviewed-title scale section status ' +
  'supplement-number title-short version volume-title year-suffix'
).split(' ')

const datePart = described(z.int().min(-9999).max(9999), 'A year, a month or a day, by number.', 12)

const cslDate = z.union([
  described(dateSchema, 'A year, a month or a day.', '1961'),
  z.strictObject({
    'date-parts': described(
      z.array(z.array(datePart).min(1).max(3)).min(1).max(2),
      'Year, month and day; two of them are a range. Years before the era are negative.',
      [[-380]],
    ),
    circa: described(z.boolean(), 'Whether it is known about only.', true).optional(),
    season: described(z.int().min(1).max(4), 'Spring is 1, winter 4.', 1).optional(),
  }),
])

function optional<Schema extends z.ZodType>(names: readonly string[], schema: (name: string) => Schema) {
  return Object.fromEntries(names.map((name) => [name, schema(name).optional()]))
}

/** Facts that only references show, by their names in CSL. */
export type CslFacts = Record<string, unknown> & { type?: string }

const allFacts = z.strictObject({
  type: described(
    z.enum(cslTypeNames),
    'What references treat it as, when no kind fits.',
    'legal_case',
  ).optional(),
  ...optional(cslNames, (name) =>
    described(z.array(personSchema), `Its ${name.replaceAll('-', ' ')}.`, ['Ada Lovelace']),
  ),
  ...optional(cslDates, (name) => described(cslDate, `The date \`${name}\` of CSL.`, '1961')),
  ...optional(cslTexts, (name) => words(`The variable \`${name}\` of CSL.`, '2')),
})

/**
 * Facts that only references show, by the names that the Citation Style Language has for them: translators, the year
 * of the original, edition, place, series, court and the like.
 */
export const cslSchema = allFacts as z.ZodType<CslFacts, CslFacts>
