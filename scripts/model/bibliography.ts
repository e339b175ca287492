import { z } from 'zod'
import { described, words } from './text.ts'

/** Sorts of reading. */
export const documentKinds = [
  'article',
  'paper',
  'report',
  'chapter',
  'book',
  'post',
  'thesis',
  'video',
  'newspaper',
  'webpage',
  'film',
  'podcast',
  'song',
  'dataset',
  'software',
  'case',
  'statute',
  'document',
] as const

/** A person or an organisation. */
export const personSchema = z.union([
  words('A name as it is read.', 'Ada Lovelace'),
  z.strictObject({
    given: words('Given name.', 'Ada'),
    family: words('Family name.', 'Lovelace'),
    suffix: words('What follows the name.', 'Jr.').optional(),
  }),
  z.strictObject({ organisation: words('An organisation that wrote it.', 'MindStudio') }),
])

const doi = z.stringFormat('doi', /^10\.\d{4,9}\/\S+$/u, 'expected a DOI such as 10.1000/182')

/** Where a reading appeared. */
export const sourceSchema = z.strictObject({
  name: words('The journal, site, book or publisher it appeared in.', 'Journal of Examples').optional(),
  url: described(z.url({ protocol: /^https?$/u }), 'Where to find it.', 'https://example.org/a').optional(),
  doi: described(doi, 'Its DOI, without the address in front.', '10.1000/182').optional(),
  publisher: words('Who published it.', 'Example Press').optional(),
  volume: words('Volume.', '12').optional(),
  issue: words('Issue.', '3').optional(),
  pages: words('Pages.', '1–24').optional(),
})

/** A year, a month or a day (ISO 8601). */
export const dateSchema = z.stringFormat(
  'date',
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
  'expected a date such as 2026-04-07, 2026-04 or 2026',
)
