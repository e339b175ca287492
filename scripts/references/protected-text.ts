const untouched = /[\p{L}\p{M}\p{N}]/u
const firstPlaceholder = 0xe000
const placeholdersInPlane0 = 0xf8ff - firstPlaceholder + 1
const firstInPlane15 = 0xf0000

function placeholder(index: number): string {
  const inPlane0 = index < placeholdersInPlane0
  return String.fromCodePoint(
    inPlane0 ? firstPlaceholder + index : firstInPlane15 + index - placeholdersInPlane0,
  )
}

/**
 * Takes text through a citation processor unchanged. A processor turns quotation marks, reads tags such as `<i>`
 * and drops repeated punctuation; it sees private characters in place of everything that is no letter or digit.
 */
export class ProtectedText {
  private readonly placeholders = new Map<string, string>()
  private readonly originals = new Map<string, string>()

  /** The text as the processor may see it. A full stop, exclamation or question mark at the end stays. */
  protect(text: string): string {
    const characters = [...text]
    return characters
      .map((character, index) =>
        this.mayStay(characters, index) ? character : this.placeholderOf(character),
      )
      .join('')
  }

  /** The processor's text with the original characters. */
  restore(text: string): string {
    return [...text].map((character) => this.originals.get(character) ?? character).join('')
  }

  private mayStay(characters: string[], index: number): boolean {
    const [before = '', character = '', after = ''] = [
      characters[index - 1],
      characters[index],
      characters[index + 1],
    ]
    if (untouched.test(character)) return true
    const insideWords = untouched.test(before) && untouched.test(after)
    if (character === ' ' || character === '-') return insideWords
    return /[.!?]/u.test(character) && after === ''
  }

  private placeholderOf(character: string): string {
    const known = this.placeholders.get(character)
    if (known !== undefined) return known
    const made = placeholder(this.placeholders.size)
    this.placeholders.set(character, made)
    this.originals.set(made, character)
    return made
  }
}
