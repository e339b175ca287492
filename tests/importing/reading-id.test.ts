import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReadingFacts } from '../../scripts/importing/imported-reading.ts'
import { freeId, readingId } from '../../scripts/importing/reading-id.ts'

const facts = (found: Partial<ReadingFacts>): ReadingFacts => ({
  authors: [],
  editors: [],
  kind: 'document',
  source: {},
  ...found,
})

test.each([
  ['Émilie Đặng', 'L’œuvre au noir', 'dang-2020-loeuvre-au-noir'],
  ['Лев Толстой', 'Война и мир', 'tolstoi-2020-voina-i-mir'],
  ['Платон', 'Съешь ещё этих щей', 'platon-2020-sesh-eshche-etikh-shchei'],
  ['Ірина Їжак', 'Життя', 'izhak-2020-zhittya'],
  ['Πλάτων', 'Ἡ Πολιτεία', 'platon-2020-i-politeia'],
  ['Wang Xiaoming', '人工智能', 'xiaoming-2020'],
])('%s, %s: spelt in Latin letters', (author, title, id) => {
  expect(readingId(facts({ authors: [author], title, date: '2020-05' }))).toBe(id)
})

test('other scripts: the key of the entry or the name of the file, or the year', () => {
  const found = facts({ title: 'كتاب التاريخ', date: '2020' })
  expect(readingId({ ...found, calledThere: 'ibnKhaldun_History' })).toBe('ibnkhaldun-history')
  expect(readingId({ ...found, calledThere: '灯塔' })).toBe('reading-2020')
  expect(readingId(facts({ title: '灯塔' }))).toBe('reading')
  expect(readingId(facts({ title: '1984' }))).toBe('reading-1984')
})

test('any text gives an identifier, free of those that are taken', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(text, text, text, (title, author, calledThere) => {
      const id = readingId(facts({ title, authors: [author], calledThere }))
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
      expect(freeId(id, new Set([id, `${id}-2`]))).toBe(`${id}-3`)
    }),
    { numRuns: 1000 },
  )
})
