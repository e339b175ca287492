import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchableText, searchableWords } from '../../scripts/pdf/searchable-text.ts'

describe('searchable text', () => {
  it.each([
    ['ﬁnd the oﬀer', 'findtheoffer'],
    ['co\u00adoper-\nate', 'cooperate'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['ΟΔΟΣ, οδός', `οδοσοδο\u0301σ`],
    ['café', 'cafe\u0301'],
    ['cafe\u0301', 'cafe\u0301'],
    ['𝑥 = 2', 'x2'],
    ['“?” – …', ''],
    ['漢字 مرحبا', '漢字مرحبا'],
    ['٣ 12', '٣12'],
  ])('%s', (text, searchable) => {
    expect(searchableText(text)).toBe(searchable)
  })

  it('is the same for what is searchable already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchableText(searchableText(text))).toBe(searchableText(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same however a text is normalised, and in capitals', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüéßœÅ ﬁ-]*$/u), (text) => {
        for (const form of [text.normalize('NFC'), text.normalize('NFD'), text.toUpperCase()]) {
          expect(searchableText(form)).toBe(searchableText(text))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps words apart when asked to', () => {
    expect(searchableWords('One  two-three,\nfour!')).toBe(' one twothree four ')
  })
})
