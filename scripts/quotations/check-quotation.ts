import { boundedList } from '../diagnostics/bounded-list.ts'
import type { Verification } from '../model/discussion.ts'
import { describeDifference } from './describe-difference.ts'
import { findPassages, occurrencesOf } from './find-passages.ts'
import type { Passage } from './find-passages.ts'
import { quotationParts } from './quotation-parts.ts'
import type { QuotationPart } from './quotation-parts.ts'
import type { StoredText } from './stored-text.ts'
import { wordAt, wordsOf } from './words.ts'

/** A word of a quotation: the one of this spelling that comes after `earlier` others. */
export interface QuotedWord {
  word: string
  earlier: number
}

/** Where a quotation stands in its text, or why it does not. */
export type QuotationCheck =
  | { found: true; passages: Passage[] }
  | { found: false; message: string; help: string; wrongWord?: QuotedWord }

const help = 'quote word for word; mark what you leave out with […] and what you put in with [brackets]'

function quotedWord(parts: QuotationPart[], part: QuotationPart, index: number): QuotedWord {
  const word = wordAt(wordsOf(part.canonical), index)
  const before = parts
    .slice(0, parts.indexOf(part))
    .map(({ canonical }) => ({ words: wordsOf(canonical), to: Infinity }))
  const earlier = [...before, { words: wordsOf(part.canonical), to: index }]
    .map(
      ({ words, to }) =>
        words.starts.filter((_, place) => place < to && wordAt(words, place) === word).length,
    )
    .reduce((sum, count) => sum + count, 0)
  return { word, earlier }
}

function partsApart(parts: QuotationPart[], stored: StoredText): QuotationCheck {
  const lines = parts.map((part) =>
    stored.lineAt(stored.offsetOf(occurrencesOf(part, stored.canonical)[0] ?? 0)),
  )
  return {
    found: false,
    message: 'the parts of the quotation are not in this order and close together in the text',
    help: `make it several quotations: its parts are on lines ${boundedList(lines.map(String))} of the text`,
  }
}

/** Looks for a quotation in the text of its reading; says what the text has instead when it is not there. */
export function checkQuotation(quotation: string, stored: StoredText): QuotationCheck {
  const parts = quotationParts(quotation)
  const passages = findPassages(parts, stored.canonical)
  if (passages.length > 0) return { found: true, passages }
  const missing = parts.find((part) => occurrencesOf(part, stored.canonical).length === 0)
  if (parts.length > 0 && !missing) return partsApart(parts, stored)
  const message = 'the quotation is not in the text of the reading'
  const nearest = missing && stored.words.nearestPassage(missing.canonical)
  if (!nearest) return { found: false, message: `${message}, and nothing like it is`, help }
  const { description, quotedWord: index } = describeDifference(nearest, stored, missing.written)
  return {
    found: false,
    message: `${message} word for word`,
    help: description,
    wrongWord: quotedWord(parts, missing, index),
  }
}

/** The line and section of a passage. */
export function verificationOf({ start }: Passage, stored: StoredText): Verification {
  const offset = stored.offsetOf(start)
  return { status: 'verified', line: stored.lineAt(offset), section: stored.headingAt(offset)?.text }
}
