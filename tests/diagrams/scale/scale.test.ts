import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../../words/words-for.ts'
import { formatDigits, formatOdds, formatQuantity } from '../../../components/diagrams/scale/number-format.ts'
import { describeScale, scaleFacts } from '../../../components/diagrams/scale/description.ts'
import {
  compare,
  decimalFrom,
  decimalText,
  divideUp,
  multiply,
} from '../../../components/diagrams/scale/decimal.ts'
import { numberInWords } from '../../../components/diagrams/scale/number-words.ts'
import { scaleRuleGeometry } from '../../../components/diagrams/scale/rule.ts'
import { neededFor, workScale, workedRows } from '../../../components/diagrams/scale/calculation.ts'
import { sliderStops, stopIndex, stopPosition } from '../../../components/diagrams/scale/slider-stops.ts'
import type { Scale } from '../../../components/diagrams/scale/schema.ts'
import { scaleSchema } from '../../../components/diagrams/scale/schema.ts'
import { arbitraryText } from '../arbitrary-text.ts'
import { collisions, lineBoxes, outside } from '../text-boxes.ts'

const english = wordsFor('en')

function scaleOf(given: object = {}): Scale {
  return scaleSchema.parse({
    kind: 'scale',
    title: 'How large is a small share?',
    rate: { label: 'Share that goes wrong', unit: 'percent', value: 0.0001, min: 0.000001, max: 0.01 },
    volume: { label: 'Interactions', unit: 'a day', value: 1_000_000, min: 10_000, max: 1_000_000_000 },
    result: { label: 'Problematic outputs', unit: 'a day' },
    threshold: { label: '“thousands a day” begins', value: 1000 },
    ...given,
  })
}

/** What somebody might type: up to six digits, large or small. */
const typed = fc
  .record({ digits: fc.integer({ min: 0, max: 999_999 }), power: fc.integer({ min: -9, max: 6 }) })
  .map(({ digits, power }) => Number(`${digits}e${power}`))
const value = fc.oneof(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), fc.integer({ min: 0, max: 1e9 }))

describe('exact decimals', () => {
  it.each([
    [0.0001, 1_000_000, '100'],
    [0.0001, 10_000_000, '1000'],
    [0.1, 0.2, '0.02'],
    [0.003, 12_345, '37.035'],
    [1.1, 1.1, '1.21'],
    [0, 5, '0'],
    [1e-9, 1e12, '1000'],
  ])('multiplies %s by %s without rounding: %s', (left, right, product) => {
    expect(decimalText(multiply(decimalFrom(left), decimalFrom(right)))).toBe(product)
  })

  it('writes every number as it was typed', () => {
    fc.assert(
      fc.property(value, (number) => {
        expect(Number(decimalText(decimalFrom(number)))).toBe(number)
      }),
    )
  })

  it('divides so that the quotient is enough, and says when it is exact', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        fc.pre(left > 0 && right > 0)
        const [target, factor] = [decimalFrom(left), decimalFrom(right)]
        const { value: quotient, exact } = divideUp(target, factor, 3)
        expect(compare(multiply(quotient, factor), target)).toBe(exact ? 0 : 1)
      }),
    )
  })
})

describe('numbers to read', () => {
  it.each([
    [0, 'zero'],
    [0.4, 'less than one'],
    [100, 'one hundred'],
    [1000, 'one thousand'],
    [1010, 'one thousand and ten'],
    [250_000, 'two hundred and fifty thousand'],
    [10_000_000, 'ten million'],
    [37.035, 'about thirty-seven'],
    [12_345_678, 'about twelve million three hundred thousand'],
    [999_999, 'about one million'],
  ])('says %s in words: %s', (number, words) => {
    expect(numberInWords(decimalFrom(number), english)).toBe(words)
  })

  it.each([
    [0.0001, 'percent', '0.01\u00a0%'],
    [0.01, 'percent', '1\u00a0%'],
    [0.00000001, 'percent', '0.000001\u00a0%'],
    [1_000_000, 'a day', '1\u00a0million a day'],
    [1_234_567, 'a day', '1,234,567 a day'],
    [10_000, undefined, '10,000'],
  ])('writes %s with the unit %s as %s', (number, unit, text) => {
    expect(formatQuantity(decimalFrom(number), unit)).toBe(text)
  })

  it('gives the odds of a small share when they are whole', () => {
    expect([0.0001, 0.00025, 0.0003, 0.5].map((share) => formatOdds(decimalFrom(share), english))).toEqual([
      '1 in 10,000',
      '1 in 4,000',
      undefined,
      undefined,
    ])
  })

  it('never shows a number such as 99.99999', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 5),
        fc.integer({ min: -9, max: 0 }),
        fc.integer({ min: 0, max: 12 }),
        (digit, low, high) => {
          const product = multiply(decimalFrom(Number(`${digit}e${low}`)), decimalFrom(Number(`1e${high}`)))
          expect(formatDigits(product)).toMatch(/^(?:0\.0*)?[125](?:[0,]*)$/u)
        },
      ),
    )
  })
})

describe('the stops of a slider', () => {
  const stopsOf = (min: number, max: number, start: number) =>
    sliderStops({ label: 'x', value: start, min, max }).map((stop) => Number(decimalText(stop)))

  it('are 1, 2, 5, 10, … when the end is more than 100 times the beginning', () => {
    expect(stopsOf(10, 10_000, 100)).toEqual([10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000])
  })

  it('are even steps otherwise, and hold the starting value', () => {
    expect(stopsOf(0, 10, 7.5).slice(0, 4)).toEqual([0, 0.2, 0.4, 0.6])
    expect(stopsOf(0, 10, 7.5)).toContain(7.5)
  })

  it('rise from end to end and hold the starting value, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.uniqueArray(typed, { minLength: 3, maxLength: 3 }), (numbers) => {
        const [min, start, max] = numbers.toSorted((one, other) => one - other) as [number, number, number]
        const stops = stopsOf(min, max, start)
        expect([stops[0], stops.at(-1)]).toEqual([min, max])
        expect(stops).toContain(start)
        expect(new Set(stops).size).toBe(stops.length)
        expect(stops).toEqual(stops.toSorted((one, other) => one - other))
        expect(stops.length).toBeLessThan(120)
      }),
    )
  })

  it('tell where a value stands, between them too', () => {
    const stops = sliderStops({ label: 'x', value: 100, min: 10, max: 10_000 })
    expect(stopIndex(stops, decimalFrom(100))).toBe(3)
    expect(stopPosition(stops, decimalFrom(100))).toBeCloseTo(3 / 9)
    expect(stopPosition(stops, decimalFrom(150))).toBeCloseTo(3.5 / 9)
    expect(stopPosition(stops, decimalFrom(20_000))).toBeUndefined()
  })
})

describe('rate times volume', () => {
  const share = decimalFrom(0.0001)

  it('is one hundred for 0.01 % of a million, and thousands begin at ten million', () => {
    const rows = [1_000_000, 10_000_000].map((volume) => workScale(scaleOf(), share, decimalFrom(volume)))
    expect(rows.map((row) => [decimalText(row.result), row.reached])).toEqual([
      ['100', false],
      ['1000', true],
    ])
  })

  it('says what rate or volume alone would reach the threshold', () => {
    const needed = neededFor(1000, { rate: share, volume: decimalFrom(1_000_000) })
    expect([needed.volume, needed.rate].map((need) => need && decimalText(need.value))).toEqual([
      '10000000',
      '0.001',
    ])
  })

  it('knows that a zero on one side cannot be made up for', () => {
    expect(neededFor(1000, { rate: decimalFrom(0), volume: share }).volume).toBeUndefined()
  })

  it('works out the starting values and what reaches the threshold when nothing is listed', () => {
    expect(workedRows(scaleOf()).map(({ rate, volume }) => [decimalText(rate), decimalText(volume)])).toEqual(
      [
        ['0.0001', '1000000'],
        ['0.0001', '10000000'],
        ['0.001', '1000000'],
      ],
    )
  })
})

describe('the rule of results', () => {
  it('keeps its labels apart and inside the drawing', () => {
    const arbitraryScale = fc
      .record({
        ends: fc.uniqueArray(value, { minLength: 2, maxLength: 2 }),
        volumes: fc.uniqueArray(value, { minLength: 2, maxLength: 2 }),
        threshold: fc.option(
          fc.record({ label: arbitraryText(8), value: value.filter((number) => number > 0) }),
          {
            nil: undefined,
          },
        ),
      })
      .map(({ ends, volumes, threshold }) => {
        const quantity = ([one, other]: number[]) => ({
          label: 'x',
          value: Math.max(one!, other!),
          min: Math.min(one!, other!),
          max: Math.max(one!, other!),
        })
        return scaleOf({ rate: quantity(ends), volume: quantity(volumes), threshold })
      })
    fc.assert(
      fc.property(arbitraryScale, (diagram) => {
        const geometry = scaleRuleGeometry(diagram, [decimalFrom(1)], { width: 868, fontSize: 18 })
        const blocks = [...geometry.labels, ...(geometry.threshold ? [geometry.threshold.label] : [])]
        const boxes = blocks.flatMap(lineBoxes)
        expect(collisions(boxes)).toEqual([])
        expect(outside(boxes, geometry)).toEqual([])
        for (const x of [...geometry.ticks, ...geometry.results]) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(868)
        }
      }),
    )
  })
})

describe('the words of a calculation', () => {
  it('tells the values, the result, the threshold and what would reach it', () => {
    expect(describeScale(scaleOf(), english)).toBe(
      'Share that goes wrong times Interactions gives Problematic outputs. ' +
        'Share that goes wrong: 0.01\u00a0% (1 in 10,000); Interactions: 1\u00a0million a day. ' +
        'Problematic outputs: 100 a day. Not reached: 1,000 a day (“thousands a day” begins). ' +
        'The other unchanged, it takes 10\u00a0million a day (Interactions) or 0.1\u00a0% (Share that goes wrong). ' +
        'Share that goes wrong: 0.01\u00a0% (1 in 10,000); Interactions: 10\u00a0million a day. ' +
        'Problematic outputs: 1,000 a day. ' +
        'Share that goes wrong: 0.1\u00a0% (1 in 1,000); Interactions: 1\u00a0million a day. ' +
        'Problematic outputs: 1,000 a day.',
    )
  })

  it('lists worked values in a table', () => {
    const worked = [{ rate: 0.003, volume: 1000 }]
    expect(scaleFacts(scaleOf({ worked, threshold: undefined }), english)).toEqual({
      kind: 'table',
      columns: ['Share that goes wrong', 'Interactions', 'Problematic outputs'],
      rows: [['0.3\u00a0%', '1,000 a day', '3 a day']],
    })
  })
})
