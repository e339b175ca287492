import { canonicalText } from './canonical-text.ts'
import type { CanonicalText } from './canonical-text.ts'

/** What stands between a part of a quotation and the part before it. */
export type Gap = 'beginning' | 'omission' | 'insertion' | 'initial'

/** A stretch of a quotation that must be in the text without a gap. */
export interface QuotationPart {
  canonical: CanonicalText
  /** The part as written. */
  written: string
  gap: Gap
  /** The letter in `[W]ord`, whose case was changed. */
  initial?: string
  /** Whether it must begin, and end, where a word does. */
  wholeWordAtStart: boolean
  wholeWordAtEnd: boolean
}

const escapes = /\\(?=[!-/:-@[-`{-~])/gu
const links = /\[([^\][]*)\]\([^()\s]*\)/gu
const marks =
  /\[\s*(?:…|\.(?:\s?\.){2,})\s*\]|\(\s*(?:…|\.(?:\s?\.){2,})\s*\)|…+|\.(?:\s?\.){2,}|\[([^\][]*)\]/gu
const letterAtEnd = /[\p{L}\p{M}\p{N}]$/u
const letterAtStart = /^[\p{L}\p{M}\p{N}]/u

interface Mark {
  gap: Gap
  initial?: string
  /** Touches a letter before it, or after it. */
  joinsBefore: boolean
  joinsAfter: boolean
}

const outside: Mark = { gap: 'beginning', joinsBefore: false, joinsAfter: false }

function markOf(inserted: string | undefined, before: string, after: string): Mark {
  if (inserted === undefined) return { gap: 'omission', joinsBefore: false, joinsAfter: false }
  const joinsBefore = letterAtEnd.test(before)
  const joinsAfter = letterAtStart.test(after)
  const isInitial = !joinsBefore && joinsAfter && /^\p{L}\p{M}*$/u.test(inserted)
  return {
    gap: isInitial ? 'initial' : 'insertion',
    initial: isInitial ? inserted : undefined,
    joinsBefore,
    joinsAfter,
  }
}

const widths: Record<Gap, number> = { beginning: 3, omission: 2, insertion: 1, initial: 0 }

/** Two marks with nothing between them, as in `[…] [W]ord`. */
function joined(before: Mark, after: Mark): Mark {
  return { ...after, gap: widths[before.gap] > widths[after.gap] ? before.gap : after.gap }
}

function partOf(written: string, before: Mark, after: Mark): QuotationPart {
  return {
    canonical: canonicalText(written),
    written,
    gap: before.gap,
    initial: before.initial,
    wholeWordAtStart: !before.joinsAfter || before.initial !== undefined,
    wholeWordAtEnd: !after.joinsBefore,
  }
}

/**
 * Takes a quotation apart at its marked omissions (`…`, `...`, `[…]`) and insertions (`[word]`). Inline Markdown in
 * it does not count: emphasis and code are marks, and of a link only the text is quoted.
 */
export function quotationParts(quotation: string): QuotationPart[] {
  const text = quotation.normalize('NFC').replaceAll(escapes, '').replaceAll(links, '$1')
  const parts: QuotationPart[] = []
  let before = outside
  let from = 0
  const add = (to: number, after: Mark): void => {
    const part = partOf(text.slice(from, to), before, after)
    if (/[^']/u.test(part.canonical.characters)) {
      parts.push(part)
      before = after
    } else before = joined(before, after)
  }
  for (const match of text.matchAll(marks)) {
    const end = match.index + match[0].length
    add(match.index, markOf(match[1], text.slice(from, match.index), text.slice(end)))
    from = end
  }
  add(text.length, outside)
  return parts
}
