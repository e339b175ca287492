import fc from 'fast-check'
import { parseSync } from '@slidev/parser'
import { parseHTML } from 'linkedom'
import { createMarkdownExit } from 'markdown-exit'
import { describe, expect, it } from 'vitest'
import { renderPresenterNotes } from '../../scripts/pages/presenter-notes.ts'

/** Slidev shows notes through this parser, after replacing its click marks. */
const slidevNotes = createMarkdownExit({ html: true })

function shownNotes(paragraphs: string[]): { text: string; tags: string[] } {
  const deck = parseSync(
    `---\nlayout: end\n---\n\n${renderPresenterNotes(paragraphs)}\n---\nlayout: end\n---\n`,
    'deck.md',
  )
  expect(deck.slides).toHaveLength(2)
  const note = deck.slides[0]!.note ?? ''
  expect(note).not.toMatch(/\[click(?::\d+)?\]/iu)
  const { document } = parseHTML(`<main>${slidevNotes.render(note)}</main>`)
  const main = document.querySelector('main')!
  return {
    text: [...main.children].map((child) => child.textContent ?? '').join('\n\n'),
    tags: [...main.querySelectorAll('*')].map((element) => element.tagName.toLowerCase()),
  }
}

const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const noteText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '-->',
        '<!--',
        '--',
        '<img src=x onerror=alert(1)>',
        '</p>',
        '{{ 1 }}',
        '[click]',
        '[click:3]',
        '[a](javascript:alert(1))',
        '![x](y)',
        '*a*',
        '__b__',
        '`c`',
        '# d',
        '\n- e',
        '\n1. f',
        '\n===',
        '\n---',
        '\n> g',
        '    h',
        '&amp;',
        '&#60;',
        '$x$',
        '<Tweet />',
        '\\',
        '~~i~~',
        'https://example.org',
        'j@example.org',
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 10 }),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(' '))
  .filter((text) => /\S/u.test(text))

describe("presenter's notes as Slidev shows them", () => {
  it('are the text that was typed, and nothing in them runs or becomes markup', () => {
    fc.assert(
      fc.property(fc.array(noteText, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        const { text, tags } = shownNotes(paragraphs)
        expect(collapse(text)).toBe(collapse(paragraphs.join('\n\n')))
        expect(tags.filter((tag) => tag !== 'p' && tag !== 'br')).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  it('are absent when there is nothing to say', () => {
    expect(renderPresenterNotes([])).toBe('')
    expect(renderPresenterNotes(['  ', ''])).toBe('')
  })

  it('keep their paragraphs apart', () => {
    expect(shownNotes(['one', 'two']).tags).toEqual(['p', 'p'])
  })
})
