import { expect, test } from 'vitest'
import { countWords } from '../../scripts/quotations/count-words.ts'

test.each([
  ['', 0],
  ['— … !', 0],
  ['Trust is exactly the attack surface.', 6],
  ['It’s the keeper’s well-known 1,000.5 metres', 6],
  ['Надзор не должен зависеть от ошибок', 6],
  ['الثقة هي سطح الهجوم', 4],
  ['안전은 중요하다', 2],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})

test('Chinese and Thai are taken apart by a dictionary', () => {
  expect(countWords('我们讨论安全')).toBe(3)
  expect(countWords('AI 安全')).toBe(2)
  expect(countWords('ภาษาไทย')).toBe(2)
})
