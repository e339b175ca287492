import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cssString, pageStyle, partPageStyle } from '../../handout/page-style.ts'
import { pageSize } from '../../handout/paper.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 80 })
const awkwardText = fc.oneof(
  anyText,
  fc.constantFrom(
    '</style>',
    '"; } * { display: none',
    '\\',
    '\u0000',
    '\uD800',
    '‏عنوان',
    '@page { size: a5 }',
  ),
)

/** Reads a CSS string as a browser does: escapes of hexadecimal digits, each ended by a space. */
function readCssString(css: string): string {
  return css
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) /gu, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
}

describe('text in a margin', () => {
  it('is read back as it was written, but for spaces and control characters', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const expected = text
          .toWellFormed()
          .replace(/\s+/gu, ' ')
          .replace(/\p{Cc}/gu, '\uFFFD')
        expect(readCssString(cssString(text))).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('cannot end its string, its rule or its style element', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        expect(cssString(text).slice(1, -1)).not.toMatch(/["<>{};@\n]/u)
      }),
      { numRuns: 2000 },
    )
  })

  it('is cut at a word where it is too long for half a line', () => {
    const style = partPageStyle(
      'part-a',
      `An exceedingly long title of a reading that goes on${' and on'.repeat(9)}`,
    )
    expect(style).toMatch(/content: "An exceedingly long title of a reading that goes on(?: and| on)*…"/u)
  })
})

describe('the page rules', () => {
  const texts = { title: 'A session', edition: 'Slides' }
  const printed = { edition: 'participant', paper: 'letter', perSheet: 3 } as const

  it('give every page the same margins on one-sided paper', () => {
    const style = pageStyle(pageSize({ ...printed, duplex: false }), false, texts)
    expect(style).toContain('size: 215.9mm 279.4mm')
    expect(style).toContain('margin: 21mm 20mm 17mm 20mm')
    expect(style).not.toContain(':left')
  })

  it('turn round where lines begin on the right: heads, feet and the binding', () => {
    const oneSided = pageStyle(pageSize({ ...printed, duplex: false }), false, texts, 'rtl')
    expect(oneSided).toContain('@top-right { content: "A session"')
    expect(oneSided).toContain('@bottom-left { content: counter(page)')
    const style = pageStyle(pageSize({ ...printed, duplex: true }), true, texts, 'rtl')
    expect(style).toContain(
      '@page :right { margin-right: 23mm; margin-left: 17mm; @bottom-left { content: counter',
    )
    expect(partPageStyle('part-1', 'A reading', 'rtl')).toContain('@top-left { content: "A reading" }')
  })

  it('put the wider margin at the binding and the page number outside on two-sided paper', () => {
    const style = pageStyle(pageSize({ ...printed, duplex: true }), true, texts)
    expect(style).toMatch(
      /@page :left \{ margin-left: 17mm; margin-right: 23mm; @bottom-left \{ content: counter/u,
    )
    expect(style).toMatch(
      /@page :right \{ margin-left: 23mm; margin-right: 17mm; @bottom-right \{ content: counter/u,
    )
  })
})
