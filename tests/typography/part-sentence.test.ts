import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderInlineMarkdown } from '../../components/inline-markdown.ts'
import { plainText } from '../../components/plain-text.ts'
import { inlineWords, joinWords } from '../../scripts/typography/inline-words.ts'
import { partSentence, shortenSentence } from '../../scripts/typography/part-sentence.ts'

const upTo = (length: number) => (part: string) => part.length <= length

describe('a text of inline Markdown', () => {
  it('in words is the same text when they are joined again', () => {
    const text =
      'A *first **strong* [link](https://example.org/a_(b)) and `code x`, 5 * 3 = 15, snake_case, \\*star\\*.'
    expect(joinWords(inlineWords(text))).toBe(text)
  })

  it('that fits is one part', () => {
    expect(partSentence('Trust is *the* risk.', upTo(40))).toEqual(['Trust is *the* risk.'])
  })

  it('is parted at the ends of sentences, about equally', () => {
    const text = 'Trust is the risk. Nobody looks any more. The rope is long. Who holds it then?'
    expect(partSentence(text, upTo(50))).toEqual([
      'Trust is the risk. Nobody looks any more.',
      'The rope is long. Who holds it then?',
    ])
  })

  it('does not end a sentence after an initial', () => {
    const [first] = partSentence('It was A. Lovelace who said it, of that all of them were sure.', upTo(40))
    expect(first).not.toMatch(/A\.$/u)
  })

  it.each([
    ['**Trust is the risk that nobody sees**', ['**Trust is the risk**', '**that nobody sees**']],
    ['[Trust is the risk that](https://a.b)', ['[Trust is the](https://a.b)', '[risk that](https://a.b)']],
    ['`Trust is the risk nobody sees`', ['`Trust is the`', '`risk nobody sees`']],
  ])('keeps its marks on both sides of a cut: %s', (text, parts) => {
    expect(partSentence(text, upTo(30))).toEqual(parts)
  })

  it('breaks a word that does not fit by itself', () => {
    const parts = partSentence(`see ${'x'.repeat(95)} there`, upTo(30))
    expect(parts.join('').replaceAll(' ', '')).toBe(`see${'x'.repeat(95)}there`)
    expect(parts.every(upTo(30))).toBe(true)
  })

  it('does not tear a formula apart that fits', () => {
    const parts = partSentence('The sum is $a + b + c + d$ and so it goes on', upTo(24))
    expect(parts).toContainEqual(expect.stringContaining('$a + b + c + d$'))
  })

  const token = fc.constantFrom(
    'word',
    'a',
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(b)',
    '\\*',
    '.',
    ' ',
    ' ',
    '模型',
    'שלום',
  )
  const texts = fc.array(token, { minLength: 1, maxLength: 60 }).map((tokens) => tokens.join(''))

  it('loses nothing and shows nothing new, whatever it is made of', () => {
    const letters = (text: string) => text.replaceAll(/\s/gu, '')
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 60 }), (text, length) => {
        const parts = partSentence(text, upTo(length))
        for (const letter of letters(plainText(text))) expect(parts.join('')).toContain(letter)
        expect(letters(joinWords(inlineWords(text)))).toBe(letters(text))
      }),
    )
  })

  it('in words of which each is emphasised or not shows the same words in parts', () => {
    const word = fc.constantFrom('trust', '*trust*', '**rope**', '`code`', '[a link](https://a.b)', 'end.')
    const words = fc.array(word, { minLength: 5, maxLength: 40 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(words, fc.integer({ min: 24, max: 80 }), (text, length) => {
        const parts = partSentence(text, upTo(length))
        expect(parts.map(plainText).join(' ')).toBe(plainText(text))
        expect(
          parts
            .map((part) => renderInlineMarkdown(part))
            .join(' ')
            .match(/<(?:em|strong|code)>/gu),
        ).toEqual(renderInlineMarkdown(text).match(/<(?:em|strong|code)>/gu))
      }),
    )
  })
})

describe('a shortened text', () => {
  it('is whole when it fits, and ends in an ellipsis when it does not', () => {
    expect(shortenSentence('Trust is the risk.', upTo(20))).toBe('Trust is the risk.')
    expect(shortenSentence('Trust is **the whole risk** of it', upTo(20))).toBe('Trust is **the**…')
  })
})
