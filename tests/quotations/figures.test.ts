import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FigureText } from '../../scripts/quotations/find-figure.ts'

function has(figure: string, text: string): boolean {
  return new FigureText(text).has(figure)
}

describe('a figure is in a text', () => {
  test.each([
    ['0.3 percent', 'only 0.3 percent of cases'],
    ['0.3 per cent', 'only 0.3% of cases'],
    ['0.3 %', 'only 0.3 per cent of cases'],
    ['0.3', 'only 0.3\u00a0% of cases'],
    ['0.3', 'nur 0,3 Prozent'],
    ['0.3', 'only .30 or 0.30 of them'],
    ['1000', 'in 1,000 runs'],
    ['1,000', 'in 1 000 runs'],
    ['1,000', 'in 1\u202f000 runs'],
    ['1000', 'in 1.000 Läufen'],
    ['1000', 'in 1’000 Läufen'],
    ['1,234,567.5', 'of 1234567.5 tokens'],
    ['30 minutes', 'a session of 30 minutes'],
    ['$3.5 billion', 'about $3.5 billion was spent'],
    ['13 of 20', 'it passed 13 of 20 trials'],
    ['-5', 'at −5 degrees'],
    ['10–20', 'between 10–20 people'],
    ['4.6', 'than Opus 4.6.'],
    ['100', 'of ١٠٠ runs'],
    ['thousands', 'Thousands of outputs'],
  ])('%s: %s', (figure, text) => {
    expect(has(figure, text)).toBe(true)
  })
})

describe('a figure is not in a text', () => {
  test.each([
    ['0.3', 'only 0.03 percent, or 10.35'],
    ['0.3', 'only 3 percent'],
    ['0.3 percent', 'only 0.3 seconds'],
    ['5', 'at −5 degrees'],
    ['4', 'than GPT4'],
    ['1000', 'in 1 or 000'],
    ['13 of 20', '13 and 20 of them'],
    ['thousands', 'a thousand'],
  ])('%s: %s', (figure, text) => {
    expect(has(figure, text)).toBe(false)
  })
})

test('the nearest figure is the one with the same unit and the smallest ratio', () => {
  const text = 'In 2026, 0.03 percent of 300 runs and 4 percent of the others'
  expect(new FigureText(text).nearest('0.3 per cent')?.written).toBe('0.03 percent')
  expect(new FigureText(text).nearest('310')?.written).toBe('300')
  expect(new FigureText('no numbers').nearest('310')).toBeUndefined()
})

test('any number is found however it is grouped, and no other number is', () => {
  const grouping = fc.constantFrom('', ',', '.', ' ', '\u00a0', '\u202f', '’')
  const number = fc.integer({ min: 0, max: 999_999_999 })
  const write = (value: number, separator: string): string =>
    String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, separator)
  fc.assert(
    fc.property(number, number, grouping, grouping, (value, other, one, two) => {
      fc.pre(value !== other)
      const text = new FigureText(`We counted ${write(value, one)} per cent: all.`)
      expect(text.has(`${write(value, two)} %`)).toBe(true)
      // “1.000” may be one, and the last group of “12 345” a number of its own.
      fc.pre(![',', '.', ' ', '\u00a0', '\u202f'].includes(one) && ![',', '.'].includes(two))
      expect(text.has(`${write(other, two)} %`)).toBe(false)
    }),
    { numRuns: 3000 },
  )
})
