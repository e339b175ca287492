import { hyphenBefore } from './canonical-text.ts'
import type { CanonicalText } from './canonical-text.ts'
import { characterClass, characterClasses, isWordClass } from './characters.ts'

/** The words and punctuation marks of a canonical text, in order, as places in it. */
export interface Words {
  text: CanonicalText
  starts: number[]
  ends: number[]
}

/** Takes a canonical text apart into words; in scripts without spaces every letter is one. */
export function wordsOf(text: CanonicalText): Words {
  const { characters, hyphens } = text
  const words: Words = { text, starts: [], ends: [] }
  let isInside = false
  for (let at = 0; at < characters.length;) {
    const codePoint = characters.codePointAt(at) ?? 0
    const kind = characterClass(codePoint)
    const next = at + (codePoint > 0xffff ? 2 : 1)
    if (isInside && kind === characterClasses.word && hyphens[at] !== hyphenBefore.kept) {
      words.ends[words.ends.length - 1] = next
    } else if (kind !== characterClasses.space) {
      words.starts.push(at)
      words.ends.push(next)
    }
    isInside = kind === characterClasses.word
    at = next
  }
  return words
}

/** One word, as its text has it. */
export function wordAt({ text, starts, ends }: Words, index: number): string {
  return text.characters.slice(starts[index], ends[index])
}

/** Whether a word is one, not a punctuation mark. */
export function isWordAt({ text, starts }: Words, index: number): boolean {
  return isWordClass(characterClass(text.characters.codePointAt(starts[index] ?? 0) ?? 0))
}
