import { expect, test } from 'vitest'
import { canonicalText } from '../../scripts/quotations/canonical-text.ts'

const reduced = (text: string) => canonicalText(text).characters

test.each([
  ['short sleep,¹⸴² and towns differ.³ We', 'short sleep, and towns differ. We'],
  ['absent in Decemberᵃ; we', 'absent in December; we'],
  ['“Light”⁴ matters†.', '“Light” matters.'],
])('the marks of notes behind words may be left out: %s', (text, quotation) => {
  expect(reduced(text)).toBe(reduced(quotation))
})

test.each([
  ['an area of 10 m² a lamp', 'an area of 10 m a lamp'],
  ['at 10⁶ lx', 'at 10 lx'],
  ['x² and y', 'x and y'],
])('powers and units may not: %s', (text, quotation) => {
  expect(reduced(text)).not.toBe(reduced(quotation))
})

test.each(['Er-\n\f\ngebnis', 'Er-\f\ngebnis', 'Er-\n\fgebnis', 'Er-\ngebnis'])(
  'a hyphen at the end of a page may be left out: %j',
  (text) => {
    const { characters, hyphens } = canonicalText(text)
    expect(characters).toBe('Ergebnis')
    expect(hyphens[2]).toBe(2)
  },
)
