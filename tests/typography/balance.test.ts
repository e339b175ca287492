import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balanceText } from '../../scripts/typography/balance.ts'
import { measureText, wrapText } from '../../scripts/typography/measure.ts'
import type { TypeStyle } from '../../scripts/typography/measure.ts'

const style: TypeStyle = { family: 'sans', weight: 400, size: 20 }

describe('balanceText', () => {
  test('takes as many lines as wrapText, and keeps every word and the width', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 20, max: 500 }), (text, width) => {
        const lines = balanceText(text, width, style)
        const wrapped = wrapText(text, width, style)
        expect(lines.join('').replaceAll(' ', '')).toBe(wrapped.join('').replaceAll(' ', ''))
        expect(lines).toHaveLength(wrapped.length)
        expect(widest(lines)).toBeLessThanOrEqual(widest(wrapped))
      }),
    )
  })

  test('leaves no word alone on the last line when the lines can share', () => {
    expect(wrapText('what each principal may adjust', 230, style).at(-1)).toBe('adjust')
    const lines = balanceText('what each principal may adjust', 230, style)
    expect(lines).toEqual(['what each principal', 'may adjust'])
  })

  test('rather has a short last line than a short one in the middle', () => {
    const lines = balanceText('Damage that nobody stops in time', 140, { ...style, weight: 600 })
    expect(lines).toEqual(['Damage that', 'nobody stops', 'in time'])
  })

  test('leaves a single line and a word wider than the width as they are', () => {
    expect(balanceText('one line', 500, style)).toEqual(['one line'])
    expect(balanceText('oversight it', 60, style)).toEqual(wrapText('oversight it', 60, style))
  })
})

function widest(lines: string[]): number {
  return Math.max(...lines.map((line) => measureText(line, style)))
}
