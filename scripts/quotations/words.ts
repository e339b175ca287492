import { hyphenBefore } from './canonical-text.ts'
import type { CanonicalText } from './canonical-text.ts'
import { characterClass } from './characters.ts'

/** The words and punctuation marks of a canonical text, in order, as places in it. */
export interface Words {
  text: CanonicalText
  starts: number[]
  ends: number[]
}

/** Takes a canonical text apart into words; in scripts without spaces every letter is one. */
export function wordsOf(text: CanonicalText): Words {
  const words: Words = { text, starts: [], ends: [] }
  let isInside = false
  for (let at = 0; at < text.characters.length;) {
    const character = String.fromCodePoint(text.characters.codePointAt(at) ?? 0)
    const kind = characterClass(character)
    const goesOn = isInside && kind === 'word' && text.hyphens[at] !== hyphenBefore.kept
    if (goesOn) words.ends[words.ends.length - 1] = at + character.length
    else if (kind !== 'space') {
      words.starts.push(at)
      words.ends.push(at + character.length)
    }
    isInside = kind === 'word'
    at += character.length
  }
  return words
}

/** One word, as its text has it. */
export function wordAt({ text, starts, ends }: Words, index: number): string {
  return text.characters.slice(starts[index], ends[index])
}

/** Whether a word is one, not a punctuation mark. */
export function isWordAt(words: Words, index: number): boolean {
  const kind = characterClass(
    String.fromCodePoint(words.text.characters.codePointAt(words.starts[index] ?? 0) ?? 0),
  )
  return kind === 'word' || kind === 'joined-word'
}
