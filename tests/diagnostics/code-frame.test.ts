import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { codeFrameOf } from '../../scripts/diagnostics/code-frame.ts'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'

function diagnosticOn(text: string, column: number, endColumn?: number): Diagnostic {
  return {
    severity: 'error',
    code: 'x',
    message: 'x',
    span: { path: 'a.md', line: 2, column, endColumn },
    sourceLines: [
      { number: 1, text: 'before' },
      { number: 2, text },
    ],
  }
}

/** The faulty line as it is shown, and what stands under it. */
function frame(text: string, column: number, endColumn?: number): string[] {
  const { lines, caret } = codeFrameOf(diagnosticOn(text, column, endColumn)) ?? {
    lines: [],
    caret: undefined,
  }
  return [lines.find(({ faulty }) => faulty)?.text ?? '', `${caret?.indent}${caret?.marks}`]
}

/** Carets under a word of a line. */
function under(text: string, word: string): string[] {
  const column = text.indexOf(word) + 1
  return frame(text, column, column + word.length)
}

describe('carets stand under the faulty text', () => {
  test('after tabs', () => {
    expect(under('\tminutes:\tten', 'ten')).toEqual(['    minutes:    ten', '                ^^^'])
  })
  test('after characters of double width', () => {
    expect(under('短い名前: 十分', '十分')).toEqual(['短い名前: 十分', '          ^^^^'])
  })
  test('after emoji of several parts, and combining marks', () => {
    expect(under('a👩‍👩‍👧‍👦e\u0301: ten', 'ten')).toEqual(['a👩‍👩‍👧‍👦e\u0301: ten', '      ^^^'])
  })
  test('under a character when the span begins inside it', () => {
    expect(frame('👩‍👩‍👧: x', 3, 4)[1]).toBe('^^')
  })
  test('under all of a right-to-left run, which a terminal may reorder', () => {
    expect(under('name: שלום עולם (x)', 'עולם')).toEqual(['name: שלום עולם (x)', '      ^^^^^^^^^'])
    expect(under('שלום: ten', 'ten')).toEqual(['שלום: ten', '      ^^^'])
  })
  test('to the end of the line when the span has no end, without white space', () => {
    expect(frame('a: b  c  ', 4)).toEqual(['a: b  c', '   ^^^^'])
  })
  test('once, for an empty span, also after the end of a line', () => {
    expect(frame('title:', 7, 7)).toEqual(['title:', '      ^'])
    expect(frame('', 1, 1)).toEqual(['', '^'])
    expect(frame('a', 9, 12)).toEqual(['a', '        ^'])
  })
})

describe('a line that is too long is cut around the faulty text', () => {
  const long = `${'x'.repeat(300)} ten ${'y'.repeat(300)}`
  test('with an ellipsis at each end', () => {
    const [line = '', carets = ''] = under(long, 'ten')
    expect(line).toMatch(/^…x+ ten y+…$/u)
    expect(stringWidth(line)).toBeLessThanOrEqual(102)
    expect(carets.indexOf('^')).toBe(line.indexOf('ten'))
    expect(carets.trim()).toBe('^^^')
  })
  test('with its beginning, when that is where the faulty text begins', () => {
    const [line = '', carets = ''] = frame(`a: ${'z'.repeat(400)}`, 4)
    expect(line).toMatch(/^a: z{97}…$/u)
    expect(carets).toMatch(/^ {3}\^{97}$/u)
  })
})

test('the line above is whole beside a shorter one', () => {
  const above = { number: 1, text: 'a line that is longer than the one below it' }
  const diagnostic = diagnosticOn('short', 1)
  const sourceLines = [above, ...(diagnostic.sourceLines ?? []).slice(1)]
  expect(codeFrameOf({ ...diagnostic, sourceLines })?.lines[0]?.text).toBe(above.text)
})

test('there is no frame without source lines', () => {
  expect(codeFrameOf({ ...diagnosticOn('x', 1), sourceLines: undefined })).toBeUndefined()
  expect(codeFrameOf({ ...diagnosticOn('x', 1), sourceLines: [] })).toBeUndefined()
})

test('whatever the line and the span, there is a caret, and it stands under what is shown of the line', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 250 })
  fc.assert(
    fc.property(anyText, fc.nat(1000), fc.nat(20), (text, place, length) => {
      const column = (place % (text.length + 1)) + 1
      const [line = '', carets = ''] = frame(text, column, column + length)
      expect(carets).toMatch(/^ *\^+$/u)
      expect(stringWidth(line)).toBeLessThanOrEqual(102)
      expect(carets.length).toBeLessThanOrEqual(103)
    }),
    { numRuns: 1000 },
  )
})

describe('a line of any length costs no more than a long one', () => {
  const million = 1_000_000
  test('with the faulty text in its middle, at its end, or all of it', () => {
    const line = `${'x'.repeat(million)} ten ${'y'.repeat(million)}`
    expect(under(line, 'ten')[0]).toMatch(/^…x+ ten y+…$/u)
    expect(under(`${'x'.repeat(million)} ten`, 'ten')[0]).toMatch(/^…x+ ten$/u)
    expect(frame('['.repeat(million), 1, million)[1]).toBe('^'.repeat(100))
  })
  test('also when it is written from right to left', () => {
    expect(frame('ש'.repeat(million), million / 2, million / 2 + 2)[1]).toMatch(/^ *\^+$/u)
  })
  test('the line above is cut at the same columns', () => {
    const diagnostic = diagnosticOn(`${'x'.repeat(5000)} ten`, 5002)
    const sourceLines = [{ number: 1, text: 'short' }, ...(diagnostic.sourceLines ?? []).slice(1)]
    expect(codeFrameOf({ ...diagnostic, sourceLines })?.lines[0]?.text).toBe('')
  })
})
