import { expect, test } from 'vitest'
import { checkLocator } from '../../scripts/quotations/check-locator.ts'
import { findPassages } from '../../scripts/quotations/find-passages.ts'
import { quotationParts } from '../../scripts/quotations/quotation-parts.ts'
import { StoredText } from '../../scripts/quotations/stored-text.ts'

const text = [
  '# The lamp that never failed',
  'The words of the opening.',
  '## Keepers',
  'A lamp nobody watches. The words of the keepers.',
  '### Their wages',
  'The words of their wages.',
  '\f',
  '## Who pays for watching?',
  'A lamp nobody watches. The words of the ships.',
].join('\n')

function locate(locator: string, quotation?: string, stored = new StoredText(text)): string {
  const passages = quotation === undefined ? [] : findPassages(quotationParts(quotation), stored.canonical)
  const { finding, passages: agreeing } = checkLocator(locator, passages, stored)
  if (finding) return `${finding.code}: ${finding.message} | ${finding.help}`
  return agreeing.map(({ start }) => stored.lineAt(stored.offsetOf(start))).join(', ')
}

test.each([
  ['the heading it stands under', 'Keepers', 'The words of the keepers', '4'],
  ['the heading above that heading', 'Keepers', 'The words of their wages', '6'],
  ['the title', 'The lamp that never failed', 'The words of the ships', '9'],
  ['a heading in other letters', 'who pays for watching', 'The words of the ships', '9'],
  ['a heading and more', 'Keepers, second paragraph', 'The words of the keepers', '4'],
  ['part of a heading', 'Who pays for', 'The words of the ships', '9'],
  ['the first of two places', 'Keepers', 'A lamp nobody watches', '4'],
  ['the second of two places', 'Who pays for watching?', 'A lamp nobody watches', '9'],
  ['a page', 'p. 2', 'A lamp nobody watches', '9'],
  ['pages', 'pp. 1–2', 'The words of the keepers', '4'],
  ['a page that the text does not count', 'p. 231', 'The words of the keepers', '4'],
])('%s agrees', (_name, locator, quotation, lines) => {
  expect(locate(locator, quotation)).toBe(lines)
})

test.each(['section 2', '§ 4.1', 'p. 14', 'opening', 'Chapter 3', '12:40', 'Table 2', 'paragraph 3'])(
  '%s names no heading and is let be',
  (locator) => {
    expect(locate(locator)).not.toContain('locator')
  },
)

test.each([
  [
    'another section',
    'Their wages',
    'The words of the ships',
    'it is under “Who pays for watching?”, on line 9 of the text',
  ],
  ['another page', 'p. 1', 'The words of the ships', 'it is on page 2 of the text'],
])('%s disagrees', (_name, locator, quotation, help) => {
  const message = `the quotation is not where “${locator}” says`
  expect(locate(locator, quotation)).toBe(`locator-mismatch: ${message} | ${help}`)
})

test('a heading that is none is told the nearest one', () => {
  expect(locate('Who plays for watching?')).toBe(
    'unknown-locator: “Who plays for watching?” is no heading of the text | ' +
      'the nearest heading is “Who pays for watching?” (line 8)',
  )
})

test('a heading like no other is told all of them', () => {
  expect(locate('Methods')).toContain(
    'write a heading (“The lamp that never failed”, “Keepers”, “Their wages”, “Who',
  )
})

test('a text without headings has nothing to hold a locator against', () => {
  expect(locate('Methods', undefined, new StoredText('Only a sentence. And another.'))).toBe('')
})
