import { expect, test } from 'vitest'
import { boundedList } from '../../scripts/diagnostics/bounded-list.ts'

const letters = (count: number) => Array.from({ length: count }, (_, index) => `q${index + 1}`)

test('a short list names all', () => {
  expect(boundedList(['a'])).toBe('a')
  expect(boundedList(['a', 'b', 'c'], 2)).toBe('a, b, c')
})

test('a long list names the first, and counts the rest', () => {
  expect(boundedList(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more')
  expect(boundedList(letters(4000))).toBe(`${letters(10).join(', ')} and 3,990 more`)
})
