/** What a character is to the comparison of a quotation with a text. */
export type CharacterClass = 'word' | 'joined-word' | 'mark' | 'quote' | 'hyphen' | 'space' | 'ignored'

const quotes = /['"`´‘’‚‛“”„‟′″‹›«»「」『』＂＇]/u
const hyphens = /[-‐‑‒–—―−﹘﹣－]/u
// Soft hyphens, joiners, direction marks, variation selectors, Arabic stretching; and marks of Markdown.
const ignored = /[*_[\]\\]|\p{Default_Ignorable_Code_Point}|\u0640/u
const joinedScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uff0f]/u
const wordCharacter = /[\p{L}\p{M}\p{N}]/u

function classify(character: string): CharacterClass {
  if (/\s/u.test(character)) return 'space'
  if (ignored.test(character)) return 'ignored'
  if (quotes.test(character)) return 'quote'
  if (hyphens.test(character)) return 'hyphen'
  if (joinedScripts.test(character)) return wordCharacter.test(character) ? 'joined-word' : 'mark'
  return wordCharacter.test(character) ? 'word' : 'mark'
}

const known = new Map<string, CharacterClass>()

/**
 * The class of one character. `joined-word` is a letter of a script that is written without spaces between words;
 * `mark` is punctuation, which must be the same in quotation and text.
 */
export function characterClass(character: string): CharacterClass {
  const found = known.get(character)
  if (found !== undefined) return found
  const made = classify(character)
  known.set(character, made)
  return made
}

const presentationForm = /[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufdff\ufe70-\ufefe]/u

/** The letters that a ligature or a presentation form stands for; the character itself when it is neither. */
export function withoutLigature(character: string): string {
  return presentationForm.test(character) ? character.normalize('NFKC') : character
}
