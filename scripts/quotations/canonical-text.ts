import { characterClass, withoutLigature } from './characters.ts'

/** Hyphen or dash before a character: none, one that must be quoted, or one at a line end that may be left out. */
export const hyphenBefore = { none: 0, kept: 1, lineEnd: 2 } as const

/** A text without what typography may change: white space, quotation marks, dashes, ligatures. */
export interface CanonicalText {
  /** The characters that count, without hyphens. */
  characters: string
  /** For each unit of `characters`: where it came from in the text. */
  offsets: Int32Array
  /** For each unit of `characters`: one of `hyphenBefore`. */
  hyphens: Uint8Array
}

const lineEnd = /[ \t\u00a0]*(?:\n[ \t\u00a0]*\f?|\f)[ \t\u00a0]*(?=\p{L})/uy
const hyphenation = /[-‐\u00ad]/u

function isLineEndHyphen(text: string, offset: number, before: string): boolean {
  if (!hyphenation.test(text[offset] ?? '') || !/\p{L}/u.test(before)) return false
  lineEnd.lastIndex = offset + 1
  return lineEnd.test(text)
}

/** White space counts between words only; next to punctuation it is a matter of typography. */
function isPlainWord(characters: string): boolean {
  return characters !== '' && characterClass(characters) === 'word'
}

class Canonicaliser {
  private readonly text: string
  private readonly pieces: string[] = []
  private readonly offsets: Int32Array
  private readonly hyphens: Uint8Array
  private length = 0
  private last = ''
  private space = false
  private hyphen: number = hyphenBefore.none

  constructor(text: string) {
    this.text = text
    // A ligature stands for three letters at most, a presentation form of a whole phrase for eighteen.
    const size = text.length + (text.match(/[\ufb00-\ufdff\ufe70-\ufefe]/gu)?.length ?? 0) * 18
    this.offsets = new Int32Array(size)
    this.hyphens = new Uint8Array(size)
  }

  run(skipped: { from: number; to: number }[]): CanonicalText {
    let next = 0
    for (let offset = 0; offset < this.text.length;) {
      const hole = skipped[next]
      if (hole && offset >= hole.from) {
        this.space = true
        offset = Math.max(offset, hole.to)
        next += 1
        continue
      }
      const character = String.fromCodePoint(this.text.codePointAt(offset) ?? 0)
      this.take(character, offset)
      offset += character.length
    }
    const { length } = this
    return {
      characters: this.pieces.join(''),
      offsets: this.offsets.subarray(0, length),
      hyphens: this.hyphens.subarray(0, length),
    }
  }

  private take(character: string, offset: number): void {
    const kind = characterClass(character)
    if (kind === 'hyphen' || character === '\u00ad') this.takeHyphen(kind, offset)
    else if (kind === 'space') this.space = true
    else if (kind === 'quote') this.emit("'", offset)
    else if (kind !== 'ignored') this.emit(character === '…' ? '...' : withoutLigature(character), offset)
  }

  private takeHyphen(kind: string, offset: number): void {
    if (isLineEndHyphen(this.text, offset, this.last)) this.hyphen = hyphenBefore.lineEnd
    else if (kind === 'hyphen') this.hyphen = hyphenBefore.kept
  }

  private emit(characters: string, offset: number): void {
    const isFree = this.space && this.hyphen === hyphenBefore.none
    if (isFree && isPlainWord(this.last) && isPlainWord(characters)) this.push(' ', offset, hyphenBefore.none)
    this.push(characters, offset, this.hyphen)
    this.space = false
    this.hyphen = hyphenBefore.none
    this.last = characters
  }

  private push(characters: string, offset: number, hyphen: number): void {
    this.pieces.push(characters)
    for (let unit = 0; unit < characters.length; unit += 1) {
      this.offsets[this.length] = offset
      this.hyphens[this.length] = unit === 0 ? hyphen : hyphenBefore.none
      this.length += 1
    }
  }
}

/** Reduces a text to what a quotation of it must have in common with it. Stretches in `skipped` are white space. */
export function canonicalText(text: string, skipped: { from: number; to: number }[] = []): CanonicalText {
  return new Canonicaliser(text).run(skipped)
}
