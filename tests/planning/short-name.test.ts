import { expect, test } from 'vitest'
import { shortNames } from '../../scripts/planning/short-name.ts'

const byOne = { authors: [{ given: 'Ada', family: 'Lovelace' }] }
const byTwo = { authors: [{ given: 'Ada', family: 'Lovelace' }, 'Charles Babbage'] }
const byThree = { authors: [{ organisation: 'The Society' }, 'Ada Lovelace', 'Charles Babbage'] }
const byNobody = { authors: [] }

test.each([
  [byOne, 'Lovelace'],
  [byTwo, 'Lovelace and Charles Babbage'],
  [byThree, 'The Society et al.'],
  [byNobody, undefined],
])('a reading is called after its authors', (document, name) => {
  const all = [byOne, byTwo, byThree, byNobody]
  expect(shortNames(all, { language: 'en' })[all.indexOf(document)]).toBe(name)
})

test('two readings by the same author have no short name', () => {
  const other = { authors: [{ given: 'Augusta', family: 'Lovelace' }] }
  expect(shortNames([byOne, other], { language: 'en' })[0]).toBeUndefined()
})
