import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ExistingReading, ReadingFacts } from '../../scripts/importing/imported-reading.ts'
import { isSameReading, nameReadings } from '../../scripts/importing/name-readings.ts'
import { importContent } from './import-file.ts'

interface Reading {
  title?: string
  doi?: string
  url?: string
}

const facts = ({ title, doi, url }: Reading): ReadingFacts => ({
  title,
  authors: [{ given: 'Ada', family: 'Lovelace' }],
  editors: [],
  date: '2020',
  kind: 'paper',
  source: { doi, url },
})

test.each<[string, Reading, Reading, boolean]>([
  [
    'case, white space and punctuation',
    { title: 'The  Lamp: “a” history' },
    { title: 'The lamp – a history.' },
    true,
  ],
  ['another title', { title: 'The lamp, part 1' }, { title: 'The lamp, part 2' }, false],
  ['titles of signs alone', { title: '???' }, { title: '!!!' }, false],
  ['another script', { title: '灯塔' }, { title: '灯' }, false],
  [
    'one DOI, written in two ways',
    { title: 'A', doi: '10.1000/ABC' },
    { title: 'B', doi: '10.1000/abc' },
    true,
  ],
  [
    'one title, two DOIs',
    { title: 'Editorial', doi: '10.1000/a' },
    { title: 'Editorial', doi: '10.1000/b' },
    false,
  ],
  ['a DOI on one side', { title: 'A', doi: '10.1000/a' }, { title: 'a' }, true],
  [
    'one address',
    { title: 'A', url: 'http://www.example.org/a/' },
    { title: 'B', url: 'https://example.org/a' },
    true,
  ],
  [
    'one title, two addresses',
    { title: 'A', url: 'https://example.org/a' },
    { title: 'A', url: 'https://a.org' },
    true,
  ],
  [
    'two titles, two addresses',
    { title: 'A', url: 'https://example.org/a' },
    { title: 'B', url: 'https://a.org' },
    false,
  ],
  ['a title that is not known', {}, { title: 'A' }, true],
])('the same reading? %s', (_, existing, found, isSame) => {
  expect(isSameReading({ id: 'a', ...existing }, facts(found))).toBe(isSame)
})

test('another reading of the same name gets a number, and a doubt that names the first', async () => {
  const existing = [
    { id: 'lovelace-2020-state-lamps-part-one', title: 'The state of the lamps, part one (north)' },
  ]
  const entry =
    '@book{a, title = {The state of the lamps, part one (south)}, author = {Lovelace, A}, year = 2020}'
  const { value, diagnostics } = await importContent('a.bib', entry, { existing })
  expect(diagnostics).toEqual([])
  expect(value.map(({ id }) => id)).toEqual(['lovelace-2020-state-lamps-part-one-2'])
  expect(value[0]?.document).toContain('../texts/lovelace-2020-state-lamps-part-one-2.txt')
  expect(value[0]?.doubts).toEqual([
    'documents/lovelace-2020-state-lamps-part-one.md is named alike, but is another reading: “The state of the lamps, part one (north)”',
  ])
})

test('a reading that was numbered is found again, also when the one without a number is gone', () => {
  const part = (number: number): Reading => ({ title: `On the state of lamps: part ${number}` })
  const first = nameReadings([facts(part(1)), facts(part(2))], [])
  const ids = first.map(({ id }) => id)
  expect(ids).toEqual(['lovelace-2020-state-lamps-part-1', 'lovelace-2020-state-lamps-part-2'])
  const long = (end: string): Reading => ({ title: `A very long title here: ${end}` })
  const existing = [{ id: 'lovelace-2020-very-long-title-here-2', ...long('south') }]
  const again = nameReadings([facts(long('south'))], existing)
  expect(again).toMatchObject([{ id: 'lovelace-2020-very-long-title-here-2', isThere: true }])
})

test('several that are there are one warning, which names the first three', async () => {
  const titles = ['one', 'two', 'three', 'four', 'five']
  const library = titles.map((title) => `@book{${title}, title = {${title}}}`).join('\n')
  const existing = titles.map((title) => ({ id: title, title }))
  const { value, diagnostics } = await importContent('a.bib', library, { existing })
  expect(value).toEqual([])
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    [
      'already-imported',
      '5 readings are there already; they were left as they are: documents/one.md, documents/two.md, documents/three.md and 2 more',
    ],
  ])
})

test('a file whose document is there may still bring its text, which the help says', async () => {
  const { diagnostics } = await importContent('my notes.md', '# Oil\n\nIt burns.', {
    existing: [{ id: 'oil' }],
  })
  expect(diagnostics.map(({ help }) => help)).toEqual([
    'rename or remove the document to import it again; where only its text is missing: npm run import -- "my notes.md" --into oil',
  ])
})

test('a library that is imported again, grown and in another order, brings only what is new', () => {
  const title = fc.option(fc.constantFrom('north', 'south'), { nil: undefined })
  const reading = fc.record({
    title: title.map((end) => (end === undefined ? undefined : `A very long title here: ${end}`)),
    doi: fc.constantFrom('10.1000/a', '10.1000/b', undefined),
    url: fc.constantFrom('https://example.org/a', undefined),
  })
  const libraries = fc.array(reading, { maxLength: 8 }).chain((first) =>
    fc.record({
      first: fc.constant(first),
      grown: fc
        .array(reading, { maxLength: 4 })
        .chain((more) => fc.shuffledSubarray([...first, ...more], { minLength: first.length + more.length })),
    }),
  )
  const written = (library: readonly Reading[], existing: ExistingReading[]): ExistingReading[] =>
    nameReadings(library.map(facts), existing).flatMap(({ id, isThere, facts: { title: named, source } }) =>
      isThere ? [] : [{ id, title: named, doi: source.doi, url: source.url }],
    )
  const asOnDisk = (readings: ExistingReading[]): ExistingReading[] =>
    readings.toSorted((one, other) => (`${one.id}.md` < `${other.id}.md` ? -1 : 1))
  fc.assert(
    fc.property(libraries, ({ first, grown }) => {
      const before = asOnDisk(written(first, []))
      expect(before).toHaveLength(first.length)
      const after = asOnDisk([...before, ...written(grown, before)])
      expect(after).toHaveLength(grown.length)
      expect(new Set(after.map(({ id }) => id)).size).toBe(grown.length)
      expect(written(grown, after)).toEqual([])
    }),
    { numRuns: 2000 },
  )
})
