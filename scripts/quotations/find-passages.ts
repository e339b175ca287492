// Own code, because packages that search allow for any difference of a length, not for those that a quotation may have.

import { hyphenBefore } from './canonical-text.ts'
import type { CanonicalText } from './canonical-text.ts'
import { characterClass, characterClasses } from './characters.ts'
import type { Gap, QuotationPart } from './quotation-parts.ts'

/** A stretch of a canonical text. */
export interface Passage {
  start: number
  end: number
}

/** How many characters a gap may hide: an omission about a page of print, an insertion a few words. */
const longestGap: Record<Gap, number> = { beginning: 0, omission: 2000, insertion: 60, initial: 1 }

function joinsWords(text: CanonicalText, at: number): boolean {
  if (at <= 0 || at >= text.characters.length || text.hyphens[at] === hyphenBefore.kept) return false
  return isWord(text.characters, at - 1) && isWord(text.characters, at)
}

function isWord(characters: string, at: number): boolean {
  const unit = characters.charCodeAt(at)
  const isTrail = unit >= 0xdc00 && unit <= 0xdfff
  return characterClass(characters.codePointAt(isTrail ? at - 1 : at) ?? 0) === characterClasses.word
}

/** Whether the word before goes on with an apostrophe: “model” is not the whole of “model’s”. */
function goesOn(text: CanonicalText, at: number): boolean {
  if (text.characters[at] !== "'" || !isWord(text.characters, at - 1) || !isWord(text.characters, at + 1))
    return false
  return (text.offsets[at + 1] ?? 0) - (text.offsets[at - 1] ?? 0) === 2
}

function hyphensAgree(text: CanonicalText, at: number, part: CanonicalText): boolean {
  for (let unit = 1; unit < part.hyphens.length; unit += 1) {
    const inText = text.hyphens[at + unit]
    if (inText === hyphenBefore.lineEnd) continue
    if ((inText === hyphenBefore.kept) !== (part.hyphens[unit] === hyphenBefore.kept)) return false
  }
  return true
}

function isWhole(text: CanonicalText, start: number, part: QuotationPart): boolean {
  const end = start + part.canonical.characters.length
  const wordStart = part.initial === undefined ? start : start - part.initial.length
  if (part.wholeWordAtStart && joinsWords(text, wordStart)) return false
  return !part.wholeWordAtEnd || !(joinsWords(text, end) || goesOn(text, end))
}

function hasInitial(text: CanonicalText, start: number, initial: string | undefined): boolean {
  if (initial === undefined) return true
  const found = text.characters.slice(Math.max(0, start - initial.length), start)
  return found.toLowerCase() === initial.normalize('NFC').toLowerCase()
}

/** Every place where one part of a quotation stands, in order. */
export function occurrencesOf(part: QuotationPart, text: CanonicalText): number[] {
  const { characters } = part.canonical
  const starts: number[] = []
  for (
    let at = text.characters.indexOf(characters);
    at !== -1;
    at = text.characters.indexOf(characters, at + 1)
  ) {
    const fits =
      hyphensAgree(text, at, part.canonical) && isWhole(text, at, part) && hasInitial(text, at, part.initial)
    if (fits) starts.push(at)
  }
  return starts
}

/** Continues passages with the next part, where it stands close enough behind one of them. */
function continued(passages: Passage[], part: QuotationPart, text: CanonicalText): Passage[] {
  const { length } = part.canonical.characters
  const hidden = longestGap[part.gap] + (part.initial?.length ?? 0)
  let nearest = 0
  return occurrencesOf(part, text).flatMap((start) => {
    while (passages[nearest + 1] && (passages[nearest + 1]?.end ?? 0) <= start) nearest += 1
    const passage = passages[nearest]
    if (!passage || passage.end > start || start - passage.end > hidden) return []
    return [{ start: passage.start, end: start + length }]
  })
}

/** Every passage of a text that has the parts of a quotation in order and close together; none when it has no parts. */
export function findPassages(parts: QuotationPart[], text: CanonicalText): Passage[] {
  const [first, ...others] = parts
  if (!first) return []
  const { length } = first.canonical.characters
  const initial = first.initial?.length ?? 0
  const begun = occurrencesOf(first, text).map((start) => ({ start: start - initial, end: start + length }))
  return others.reduce((passages, part) => continued(passages, part, text), begun)
}
