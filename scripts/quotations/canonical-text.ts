import { characterClass, characterClasses, isNoteMark, isWordClass, lettersOfLigature } from './characters.ts'

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

const softHyphen = 0xad
const ellipsis = 0x2026
const space = 0x20
const apostrophe = 0x27
const hyphenations = new Set([0x2d, 0x2010, softHyphen])
// At the end of a page a form feed follows, alone or in a line of its own.
const lineEnd =
  /[ \t\u00a0]*(?:\n[ \t\u00a0]*(?:\f[ \t\u00a0]*\n?)?|\f[ \t\u00a0]*\n?)[ \t\u00a0]*(?=\p{L})/uy
const letter = /\p{L}/u
// After shorter words they are units and powers, such as m².
const shortestNoted = 3
// V8 takes about this many arguments at most.
const chunk = 0x4000

function textOf(units: Uint16Array): string {
  let text = ''
  for (let from = 0; from < units.length; from += chunk) {
    text += String.fromCharCode(...units.subarray(from, from + chunk))
  }
  return text
}

/** An ellipsis stands for three units, an Arabic presentation form for eighteen at most. */
function mostUnits(text: string): number {
  const longer = text.match(/[\u2026\ufb00-\ufefe]/gu)?.length ?? 0
  return text.length + longer * 18
}

class Canonicaliser {
  private readonly text: string
  private readonly units: Uint16Array
  private readonly offsets: Int32Array
  private readonly hyphens: Uint8Array
  private length = 0
  private last = space
  private spaced = false
  /** Letters since the last space or mark. */
  private lettersInRow = 0
  private hyphen: number = hyphenBefore.none

  constructor(text: string) {
    const size = mostUnits(text)
    this.text = text
    this.units = new Uint16Array(size * 2)
    this.offsets = new Int32Array(size * 2)
    this.hyphens = new Uint8Array(size * 2)
  }

  run(skipped: { from: number; to: number }[]): CanonicalText {
    let from = 0
    for (const hole of skipped) {
      this.takeAll(from, hole.from)
      this.spaced = true
      from = hole.to
    }
    this.takeAll(from, this.text.length)
    const { length } = this
    return {
      characters: textOf(this.units.subarray(0, length)),
      offsets: this.offsets.subarray(0, length),
      hyphens: this.hyphens.subarray(0, length),
    }
  }

  private takeAll(from: number, to: number): void {
    for (let offset = from; offset < to;) {
      const codePoint = this.text.codePointAt(offset) ?? 0
      this.take(codePoint, offset)
      offset += codePoint > 0xffff ? 2 : 1
    }
  }

  private take(codePoint: number, offset: number): void {
    if (isNoteMark(codePoint) && this.canBeNoted()) return
    const kind = characterClass(codePoint)
    if (kind === characterClasses.space) this.spaced = true
    else if (kind === characterClasses.hyphen || codePoint === softHyphen) this.takeHyphen(codePoint, offset)
    else if (kind === characterClasses.quote) this.emit(apostrophe, offset)
    else if (kind !== characterClasses.ignored) this.takeLetters(codePoint, offset)
  }

  /** Whether the mark of a note may stand here: directly behind a word, or the mark that closes one. */
  private canBeNoted(): boolean {
    if (this.spaced || this.hyphen !== hyphenBefore.none || this.length === 0) return false
    return this.lettersInRow >= shortestNoted || !isWordClass(characterClass(this.last))
  }

  private takeHyphen(codePoint: number, offset: number): void {
    if (this.isAtLineEnd(codePoint, offset)) this.hyphen = hyphenBefore.lineEnd
    else if (codePoint !== softHyphen) this.hyphen = hyphenBefore.kept
  }

  private isAtLineEnd(codePoint: number, offset: number): boolean {
    const followsLetter =
      !this.spaced && this.hyphen === hyphenBefore.none && letter.test(String.fromCodePoint(this.last))
    if (!hyphenations.has(codePoint) || !followsLetter) return false
    lineEnd.lastIndex = offset + 1
    return lineEnd.test(this.text)
  }

  private takeLetters(codePoint: number, offset: number): void {
    const letters = codePoint === ellipsis ? '...' : lettersOfLigature(codePoint)
    if (letters === undefined) this.emit(codePoint, offset)
    else for (const one of letters) this.emit(one.codePointAt(0) ?? space, offset)
  }

  private emit(codePoint: number, offset: number): void {
    // White space counts between words only; next to punctuation it is a matter of typography.
    if (this.spaced && this.hyphen === hyphenBefore.none && isPlain(this.last) && isPlain(codePoint)) {
      this.push(space, offset)
    }
    const isLetter = letter.test(String.fromCodePoint(codePoint))
    this.lettersInRow = isLetter ? (this.spaced ? 0 : this.lettersInRow) + 1 : 0
    this.hyphens[this.length] = this.hyphen
    if (codePoint > 0xffff) {
      const pair = String.fromCodePoint(codePoint)
      this.push(pair.charCodeAt(0), offset)
      this.push(pair.charCodeAt(1), offset)
    } else this.push(codePoint, offset)
    this.spaced = false
    this.hyphen = hyphenBefore.none
    this.last = codePoint
  }

  private push(unit: number, offset: number): void {
    this.units[this.length] = unit
    this.offsets[this.length] = offset
    this.length += 1
  }
}

function isPlain(codePoint: number): boolean {
  return characterClass(codePoint) === characterClasses.word
}

/** Reduces a text to what a quotation of it must have in common with it. Stretches in `skipped` are white space. */
export function canonicalText(text: string, skipped: { from: number; to: number }[] = []): CanonicalText {
  return new Canonicaliser(text).run(skipped)
}
