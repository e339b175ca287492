const untouched = /[\p{L}\p{M}\p{N}]/u
const firstPlaceholder = 0xe000
const placeholdersInPlane0 = 0xf8ff - firstPlaceholder + 1
const firstInPlane15 = 0xf0000
/** A processor that looks a name up in an object finds these although nobody put them there. */
const inheritedNames = new Set(Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase()))

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

  /** The text as the processor may see it. */
  protect(text: string): string {
    return this.replace(text, (characters, index) => this.joinsWords(characters, index))
  }

  /** A name that the processor takes for one word, with no particle such as “van” to be set apart. */
  protectWhole(text: string): string {
    return this.replace(text, () => false)
  }

  /** Given names, in which the processor sees words, hyphens and full stops, to make initials of them. */
  protectGivenName(text: string): string {
    return this.replace(text, (characters, index) => /[ .-]/u.test(characters[index] ?? ''))
  }

  /** What the processor wrote, without full stops of the style right after the end of a sentence. */
  withoutDoubledStops(output: string): string {
    const ends = ['.', '!', '?', '…'].map((character) => this.placeholderOf(character)).join('')
    const doubled = new RegExp(`([${ends}][\\ufdd0-\\ufdd2"'’”»]*)\\.(?!\\p{L}|\\p{N})`, 'gu')
    return output.replaceAll(doubled, '$1')
  }

  /** The processor's text with the original characters. */
  restore(output: string): string {
    return [...output].map((character) => this.originals.get(character) ?? character).join('')
  }

  private replace(text: string, mayStay: (characters: string[], index: number) => boolean): string {
    const characters = [...text]
    const isInherited = inheritedNames.has(text.toLowerCase())
    return characters
      .map((character, index) => {
        const isHidden = isInherited && index === characters.length - 1
        const stays = untouched.test(character) || mayStay(characters, index)
        return !isHidden && stays ? character : this.placeholderOf(character)
      })
      .join('')
  }

  /** Whether a character is a space or a hyphen between two words. */
  private joinsWords(characters: string[], index: number): boolean {
    const [before = '', after = ''] = [characters[index - 1], characters[index + 1]]
    return /[ -]/u.test(characters[index] ?? '') && untouched.test(before) && untouched.test(after)
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
