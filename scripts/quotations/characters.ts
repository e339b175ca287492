/** What a character is to the comparison of a quotation with a text. */
export const characterClasses = {
  unknown: 0,
  word: 1,
  /** A letter of a script that is written without spaces between words. */
  joinedWord: 2,
  /** Punctuation, which must be the same in quotation and text. */
  mark: 3,
  quote: 4,
  hyphen: 5,
  space: 6,
  ignored: 7,
} as const

export type CharacterClass = (typeof characterClasses)[keyof typeof characterClasses]

const quotes = /['"`´‘’‚‛“”„‟′″‹›«»「」『』＂＇]/u
const hyphens = /[-‐‑‒–—―−﹘﹣－]/u
// Marks of Markdown; soft hyphens, joiners, direction marks, variation selectors; Arabic stretching.
const ignored = /[*_[\]\\]|\p{Default_Ignorable_Code_Point}|\u0640/u
const joinedScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const wordCharacter = /[\p{L}\p{M}\p{N}]/u

function classify(character: string): CharacterClass {
  if (/\s/u.test(character)) return characterClasses.space
  if (ignored.test(character)) return characterClasses.ignored
  if (quotes.test(character)) return characterClasses.quote
  if (hyphens.test(character)) return characterClasses.hyphen
  if (!wordCharacter.test(character)) return characterClasses.mark
  return joinedScripts.test(character) ? characterClasses.joinedWord : characterClasses.word
}

const known = new Uint8Array(0x11_0000)

/** The class of the character with a code point. */
export function characterClass(codePoint: number): CharacterClass {
  const found = known[codePoint] as CharacterClass
  if (found !== characterClasses.unknown) return found
  const made = classify(String.fromCodePoint(codePoint))
  known[codePoint] = made
  return made
}

/** Whether a character with a class is part of a word. */
export function isWordClass(kind: CharacterClass): boolean {
  return kind === characterClasses.word || kind === characterClasses.joinedWord
}

// Raised figures and letters, and the comma and dash between them as an import writes them.
const noteMark = /[⁰¹²³⁴-⁹⁻⸴†‡ᵃ-ᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ]/u

/** Whether a character may be the mark of a note, when it stands directly behind a word. */
export function isNoteMark(codePoint: number): boolean {
  return noteMark.test(String.fromCodePoint(codePoint))
}

const presentationForm = /[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdff\ufe70-\ufefe]/u

/** The letters that a ligature or a presentation form stands for; nothing for any other character. */
export function lettersOfLigature(codePoint: number): string | undefined {
  if (codePoint < 0xfb00 || codePoint > 0xfefe) return undefined
  const character = String.fromCodePoint(codePoint)
  return presentationForm.test(character) ? character.normalize('NFKC') : undefined
}
