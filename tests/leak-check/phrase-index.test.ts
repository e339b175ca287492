import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PhraseIndex } from '../../scripts/leak-check/phrase-index.ts'

// Few letters make many near misses and many equal beginnings.
const phrases = fc.array(fc.stringMatching(/^[ab]{3,24}$/u), { maxLength: 20 })
const texts = fc.stringMatching(/^[abc]{0,200}$/u)

describe('an index of phrases', () => {
  it('finds exactly the phrases that are in a text', () => {
    fc.assert(
      fc.property(phrases, texts, (sought, text) => {
        const planted = sought.length % 2 ? text + sought[0]! : text
        const expected = sought.flatMap((phrase, index) => (planted.includes(phrase) ? [index] : []))
        expect([...new PhraseIndex(sought).find(planted)].toSorted((a, b) => a - b)).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('finds phrases at the beginning and at the end', () => {
    const index = new PhraseIndex(['beginning', 'theend'])
    expect(index.find('beginning and theend')).toEqual(new Set([0, 1]))
    expect(index.find('theend')).toEqual(new Set([1]))
    expect(index.find('the')).toEqual(new Set())
  })
})
