import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginate } from '../../scripts/pages/paginate.ts'
import { measureText } from '../../scripts/typography/measure.ts'
import { fitList, listHeight, listPagination } from '../../styles/fit-list.ts'
import { quotationMarks } from '../../styles/fit-quotation.ts'
import { fitTitle } from '../../styles/fit-title.ts'
import { body, titleBaseline } from '../../styles/layout-metrics.ts'
import { keyPointsLayout } from '../../styles/list-layouts.ts'
import { shorten } from '../../styles/shorten.ts'
import { wordsFor } from '../../words/words-for.ts'

const english = wordsFor('en')

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

describe('a title', () => {
  it('is set large when it is short, and smaller the longer it is', () => {
    const sizes = [3, 12, 20, 40].map((count) => fitTitle(words(count)).size)
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
    expect(sizes[0]).toBeGreaterThan(sizes[2]!)
  })

  it('keeps its first baseline, whatever its size: titles do not jump from slide to slide', () => {
    for (const count of [1, 12, 20, 60]) {
      const { lineHeight, size, top } = fitTitle(words(count))
      // Source Serif 4 rises 1.036 and falls 0.335 of its size.
      expect(top + lineHeight / 2 + (size * (1.036 - 0.335)) / 2).toBeCloseTo(titleBaseline, 6)
    }
  })

  it('pushes the body down only when it has more lines than there is room for', () => {
    expect(fitTitle('Agenda').overflow).toBe(0)
    const long = fitTitle(words(60))
    expect(long.top + long.lines * long.lineHeight).toBeLessThan(body.top + long.overflow)
  })
})

describe('a list', () => {
  const texts = fc.array(fc.integer({ min: 1, max: 40 }).map(words), { minLength: 1, maxLength: 30 })

  it('is set in a step in which it fits its slide, on as many slides as it needs', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 25 }).map(words), (points, title) => {
        const { gap, heightOf, availableHeight } = listPagination(keyPointsLayout, points, title)
        const shares = paginate(points, heightOf, gap, availableHeight)
        expect(shares.flatMap((share) => share.items)).toEqual(points)
        for (const { continuation, items } of shares) {
          const step = fitList(keyPointsLayout, items, title, continuation !== undefined)
          expect(listHeight(keyPointsLayout, items, step)).toBeLessThanOrEqual(availableHeight)
        }
      }),
    )
  })

  it('is set alike on the slides that it goes on over', () => {
    const points = Array.from({ length: 20 }, () => words(12))
    const { gap, heightOf, availableHeight } = listPagination(keyPointsLayout, points, 'Key points')
    const shares = paginate(points, heightOf, gap, availableHeight)
    const sizes = shares.map(({ items }) => fitList(keyPointsLayout, items, 'Key points', true).text.size)
    expect(shares.length).toBeGreaterThan(1)
    expect(new Set(sizes).size).toBe(1)
  })

  it('of few short points is set larger than one of many', () => {
    const few = fitList(keyPointsLayout, [words(4), words(4)], 'Key points', false)
    const many = fitList(
      keyPointsLayout,
      Array.from({ length: 9 }, () => words(4)),
      'Key points',
      false,
    )
    expect(few.text.size).toBeGreaterThan(many.text.size)
    expect(many.text.size).toBeGreaterThanOrEqual(20)
  })
})

describe('the marks of a quotation', () => {
  it.each([
    ['Trust is the attack surface.', '“', '”'],
    ['“Trust” is the “attack surface”', '“', '”'],
    ['“Trust is the attack surface.”', '', ''],
    ['„Vertrauen“', '', ''],
    ['"Trust" is more than a word', '“', '”'],
  ])('around %s are %s and %s', (text, open, close) => {
    expect(quotationMarks(text, english)).toEqual({ open, close })
  })
})

describe('a shortened label', () => {
  const style = { family: 'sans', weight: 400, size: 14 } as const

  it('is whole when it fits', () => {
    expect(shorten('The guide and the rope', 400, style)).toBe('The guide and the rope')
  })

  it('fits its width and ends in an ellipsis when it does not', () => {
    const label = shorten(words(40), 300, style)
    expect(measureText(label, style)).toBeLessThanOrEqual(300)
    expect(label).toMatch(/^word0 word1 .*[^ ]…$/u)
  })
})
