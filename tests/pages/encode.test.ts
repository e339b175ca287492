import fc from 'fast-check'
import { parseSync } from '@slidev/parser'
import { detectFeatures } from '@slidev/parser'
import { describe, expect, it } from 'vitest'
import { encodeFrontMatter } from '../../scripts/pages/encode.ts'

/** Text made of what Slidev, Vue, Markdown, YAML, UnoCSS, HTML or JavaScript could take for its own. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '---',
        '\n---\n',
        '----',
        '$x$',
        '$$',
        '<Tweet id="1" />',
        '<BlueSky />',
        '{monaco-run}',
        '```mermaid',
        '{{ 1 + 1 }}',
        '</script>',
        '<!-- -->',
        '-->',
        '[click]',
        'note:(see below)',
        '# @unocss-ignore',
        '\\u002d',
        '"',
        "'",
        '\\',
        ': ',
        ' #',
        '&a *a !!x %',
        '\u0000',
        '\u007f',
        '\u0085',
        '\u2028',
        '\ufeff',
        '\u202e',
        'م',
        'é',
        '👩‍👩‍👧',
        '\r\n',
        '\t',
        '__proto__',
        'constructor',
        'null',
        '~',
        '2026-04-07',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

function readBack(data: Record<string, unknown>) {
  return parseSync(`---\n${encodeFrontMatter(data)}---\n\n---\nlayout: end\n---\n`, 'deck.md')
}

describe('front matter as Slidev reads it', () => {
  it('gives back every text exactly, splits no slide and turns no feature on', () => {
    fc.assert(
      fc.property(awkward, awkward, (title, text) => {
        const data = { layout: 'claims', title, content: { claims: [{ text, deep: [[text]] }] } }
        const deck = readBack(data)
        expect(deck.slides).toHaveLength(2)
        expect(deck.slides[0]!.frontmatter).toEqual(JSON.parse(JSON.stringify(data)))
        expect(deck.slides[0]!.content).toBe('')
        expect(Object.values(detectFeatures(deck.slides[0]!.raw)).filter(Boolean)).toEqual([])
      }),
      { numRuns: 5000 },
    )
  })

  it('keeps a word of ten thousand letters on one line', () => {
    const word = 'a'.repeat(10_000)
    expect(readBack({ title: word }).slides[0]!.frontmatter).toEqual({ title: word })
  })

  it('replaces lone surrogates, which no file can hold', () => {
    expect(readBack({ title: 'a\ud800b' }).slides[0]!.frontmatter).toEqual({ title: 'a\ufffdb' })
  })
})
