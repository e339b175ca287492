import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkQuotation, verificationOf } from '../../scripts/quotations/check-quotation.ts'
import { StoredText } from '../../scripts/quotations/stored-text.ts'
import { book, breaks, printed, setting, typed } from './arbitrary-book.ts'
import type { Word } from './arbitrary-book.ts'

const runs = { numRuns: 3000 }

/** A stretch of a book, at least four words long. */
const stretch = fc
  .record({ book, from: fc.nat(55), length: fc.integer({ min: 4, max: 40 }) })
  .map((drawn) => {
    const from = drawn.from % (drawn.book.length - 3)
    return { book: drawn.book, from, words: drawn.book.slice(from, from + drawn.length) }
  })

const printedStretch = fc.record({ stretch, stored: setting, quoted: setting, breaks })

function linesOf(quotation: string, text: string): number[] {
  const stored = new StoredText(text)
  const check = checkQuotation(quotation, stored)
  if (!check.found) return []
  return check.passages.flatMap((passage) => {
    const verification = verificationOf(passage, stored)
    return verification.status === 'verified' ? [verification.line] : []
  })
}

/** A word as the text has it, without its quotation marks. */
function bare(word: Word): string {
  return word.text.normalize('NFC')
}

describe('any passage of any text', () => {
  test('is found on its line, however it was set and typed', () => {
    fc.assert(
      fc.property(
        printedStretch,
        ({ stretch: { book: words, from, words: passage }, stored, quoted, breaks: joins }) => {
          const { text, lines } = printed(words, stored, joins)
          expect(linesOf(typed(passage, quoted), text)).toEqual([lines[from]])
        },
      ),
      runs,
    )
  })

  test('is found with omissions and insertions marked, and an initial changed', () => {
    const marks = fc.array(
      fc.record({
        at: fc.integer({ min: 1, max: 38 }),
        mark: fc.constantFrom('[…]', '…', '...', '[...]', '[Sic]', 'out'),
      }),
      { maxLength: 3 },
    )
    fc.assert(
      fc.property(
        printedStretch,
        marks,
        fc.boolean(),
        ({ stretch: drawn, stored, quoted, breaks: joins }, drawnMarks, initial) => {
          const { text, lines } = printed(drawn.book, stored, joins)
          const pieces = drawn.words.map((word) => typed([word], quoted))
          for (const { at, mark } of drawnMarks) {
            if (at >= pieces.length - 1) continue
            if (mark === 'out') pieces[at] = '[…]'
            else pieces[at] = `${pieces[at]} ${mark}`
          }
          const first = drawn.words[0]
          const changed = initial && first && !quoted.ligatures && !first.quoted && /^[a-z]/u.test(first.text)
          const quotation = pieces.join(quoted.space)
          const marked = changed
            ? quotation.replace(/^(\p{L})/u, (letter) => `[${letter.toUpperCase()}]`)
            : quotation
          expect(linesOf(marked, text)).toEqual([lines[drawn.from]])
        },
      ),
      runs,
    )
  })

  test('is found wherever it is cut between two spaces', () => {
    const text = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
      minLength: 3,
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, one, other) => {
        const [from, to] = [one % words.length, other % words.length].toSorted((a, b) => a - b) as [
          number,
          number,
        ]
        const passage = words.slice(from, to + 1).join(' ')
        fc.pre(/[\p{L}\p{N}]/u.test(passage) && !/[[\]…\\]|\.\s?\.\s?\.|\($/u.test(passage))
        expect(linesOf(passage, words.join(' '))).not.toEqual([])
      }),
      runs,
    )
  })
})

describe('a passage with one word changed', () => {
  const change = fc.record({
    at: fc.nat(60),
    // Each is unlike every word of a book: no serial letters make it so.
    to: fc.constantFrom('zebra', 'Ωμέγα', 'наоборот', 'שינוי', '42', 'not-so'),
  })

  test('is not found, and the nearest passage has the right word, marked', () => {
    fc.assert(
      fc.property(printedStretch, change, ({ stretch: drawn, stored, quoted, breaks: joins }, { at, to }) => {
        const { text } = printed(drawn.book, stored, joins)
        const index = at % drawn.words.length
        const original = drawn.words[index]
        fc.pre(original !== undefined)
        const wrong = drawn.words.map((word, place) => (place === index ? { ...word, text: to } : word))
        const check = checkQuotation(typed(wrong, quoted), new StoredText(text))
        expect(check.found).toBe(false)
        if (check.found || !original) return
        const shown = check.help.normalize('NFKC').replaceAll(/-\s*(?=\p{L})|\s/gu, '')
        expect(shown).toContain(bare(original).normalize('NFKC'))
        expect(check.help).toMatch(/\*[^*]+\*/u)
      }),
      runs,
    )
  })

  test('is not found with a word left out, put in, or two words in the other order', () => {
    const edit = fc.record({ at: fc.nat(60), kind: fc.constantFrom('out', 'in', 'swap') })
    fc.assert(
      fc.property(printedStretch, edit, ({ stretch: drawn, stored, quoted, breaks: joins }, { at, kind }) => {
        const { text } = printed(drawn.book, stored, joins)
        const words = [...drawn.words]
        const index = 1 + (at % (words.length - 2))
        const [one, next] = [words[index], words[index + 1]]
        fc.pre(one !== undefined && next !== undefined)
        if (!one || !next) return
        if (kind === 'out') words.splice(index, 1)
        else if (kind === 'in') words.splice(index, 0, { text: 'zebra', quoted: false, after: '' })
        else words.splice(index, 2, next, one)
        expect(linesOf(typed(words, quoted), text)).toEqual([])
      }),
      runs,
    )
  })
})
