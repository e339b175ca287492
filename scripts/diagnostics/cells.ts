import stringWidth from 'string-width'

/** A character as the reader sees it, and where it stands in its line and in the terminal. */
export interface Cell {
  /** What is printed: a tab as spaces, a control character as a picture of it. */
  shown: string
  /** Columns it takes. */
  width: number
  /** Columns before it. */
  left: number
  /** UTF-16 units before it, and up to its end. */
  start: number
  end: number
  /** Whether it is written from right to left. */
  rightToLeft: boolean
}

const tabWidth = 4
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Characters that must not reach a terminal: they move its cursor, colour it, reorder a line, or cannot be seen. */
export const unsafeCharacters =
  /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

function pictureOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

/** A text that is safe to print: control characters are replaced by pictures of them. */
export function visibleText(text: string): string {
  return text.replace(unsafeCharacters, pictureOf)
}

/** Several lines that are safe to print. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visibleText).join('\n')
}

/** The characters of one line of source text, with the columns that a terminal gives them. */
export function cellsOf(line: string): Cell[] {
  let left = 0
  return Array.from(graphemes.segment(line), ({ segment, index }) => {
    const shown = segment === '\t' ? ' '.repeat(tabWidth - (left % tabWidth)) : visibleText(segment)
    const width = stringWidth(shown)
    const end = index + segment.length
    const cell = { shown, width, left, start: index, end, rightToLeft: rightToLeftLetter.test(segment) }
    left += width
    return cell
  })
}
