import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphemesOf } from '../../scripts/typography/break-opportunities.ts'
import { measureText, wrapText } from '../../scripts/typography/measure.ts'
import type { TypeStyle } from '../../scripts/typography/measure.ts'

const style: TypeStyle = { family: 'sans', weight: 400, size: 20 }

describe('measureText', () => {
  test('adds up the advance widths of the font', () => {
    expect(measureText('AB', { ...style, size: 1000 })).toBe(543 + 588)
  })

  test('grows with the size and the weight', () => {
    expect(measureText('word', { ...style, size: 40 })).toBeCloseTo(2 * measureText('word', style))
    expect(measureText('word', { ...style, weight: 600 })).toBeGreaterThan(measureText('word', style))
  })

  test('takes an ideograph for one em and a combining mark for nothing', () => {
    expect(measureText('监督', style)).toBe(40)
    expect(measureText('a\u0301\u0323', style)).toBe(measureText('a', style))
  })
})

describe('wrapText', () => {
  test('breaks at spaces and after hyphens, not at no-break spaces', () => {
    expect(wrapText('one two', 50, style)).toEqual(['one', 'two'])
    expect(wrapText('long-term', 50, style)).toEqual(['long-', 'term'])
    expect(wrapText('a\u00a0b c', 26, style)).toEqual(['a\u00a0b', 'c'])
  })

  test('sets Chinese without a comma at the start or a bracket at the end of a line', () => {
    expect(wrapText('监督，对齐', 40, style)).toEqual(['监', '督，', '对齐'])
    expect(wrapText('监督（对齐）', 60, style)).toEqual(['监督', '（对', '齐）'])
  })

  test('keeps Latin words whole inside Chinese', () => {
    expect(wrapText('模型Claude', 70, style)).toEqual(['模型', 'Claude'])
  })

  test('breaks a word wider than the line between characters a reader sees', () => {
    const lines = wrapText('👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀', 1, style)
    expect(lines).toEqual(['👩🏽‍🚀', '👩🏽‍🚀', '👩🏽‍🚀'])
  })

  test('leaves the first line to what is set before it when nothing else fits', () => {
    expect(wrapText('one two', 80, style, 40)).toEqual(['one', 'two'])
    expect(wrapText('one two', 80, style, 70)).toEqual(['', 'one two'])
  })

  test('gives no line for no text', () => {
    expect(wrapText(' \n\t ', 100, style)).toEqual([])
  })

  test('keeps every character, and every line within the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 300 }),
        (text, width) => {
          const lines = wrapText(text, width, style)
          expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(text))
          for (const line of lines) {
            if (graphemesOf(line).length > 1)
              expect(measureText(line, style)).toBeLessThanOrEqual(width + 1e-6)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('takes a word of ten thousand letters in its stride', () => {
    const lines = wrapText('m'.repeat(10_000), 400, style)
    expect(lines.join('')).toHaveLength(10_000)
    expect(lines.length).toBe(Math.ceil(10_000 / Math.floor(400 / measureText('m', style))))
  })
})

function withoutSpaces(text: string): string {
  return text.replaceAll(/[ \t\n\r\f\v\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f]/gu, '')
}
