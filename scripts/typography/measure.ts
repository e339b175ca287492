import { advanceOf } from './advances.ts'
import { breakPieces, graphemesOf } from './break-opportunities.ts'

/** The type a text is set in. `size` is in pixels of the slide's canvas, or in any one unit. */
export interface TypeStyle {
  family: 'sans' | 'serif' | 'mono'
  weight: 400 | 600
  size: number
}

/**
 * Width of a text set on one line, in the unit of the style's size. It is the sum of the fonts' advance widths,
 * without kerning: within 2 % for Latin, Greek and Cyrillic, and not too small for other scripts.
 */
export function measureText(text: string, style: TypeStyle): number {
  let advance = 0
  for (const character of text) advance += advanceOf(character, style.family, style.weight)
  return (advance * style.size) / 1000
}

/**
 * The lines that a text breaks into within a width: at spaces, after hyphens, between ideographs.
 * A word wider than the width is broken between characters; a line never has less than one of them.
 * An `indent` is room that something else takes at the start of the first line, which is empty when no word fits.
 */
export function wrapText(text: string, width: number, style: TypeStyle, indent = 0): string[] {
  const lines: string[] = []
  let line = ''
  let lineWidth = indent
  for (const piece of breakPieces(text)) {
    const joined = (line && piece.spaceBefore ? ' ' : '') + piece.text
    const joinedWidth = measureText(joined, style)
    if (lineWidth + joinedWidth <= width) {
      line += joined
      lineWidth += joinedWidth
      continue
    }
    if (line || (indent > 0 && lines.length === 0)) lines.push(line)
    const parts = breakAnywhere(piece.text, width, style)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
    lineWidth = measureText(line, style)
  }
  return line ? [...lines, line] : lines
}

/** Width of the widest part of a text that no line breaks inside. */
export function longestWordWidth(text: string, style: TypeStyle): number {
  return Math.max(0, ...breakPieces(text).map((piece) => measureText(piece.text, style)))
}

/** Like `wrapText`, with as many lines, but as even in width as they can be. */
export function balanceText(text: string, width: number, style: TypeStyle): string[] {
  let lines = wrapText(text, width, style)
  const longestWord = longestWordWidth(text, style)
  if (lines.length < 2 || longestWord > width) return lines
  let [tooNarrow, wideEnough] = [longestWord, width]
  while (wideEnough - tooNarrow > style.size / 4) {
    const middle = (tooNarrow + wideEnough) / 2
    const narrower = wrapText(text, middle, style)
    if (narrower.length > lines.length) {
      tooNarrow = middle
    } else {
      wideEnough = middle
      lines = narrower
    }
  }
  return lines
}

function breakAnywhere(word: string, width: number, style: TypeStyle): string[] {
  if (measureText(word, style) <= width) return [word]
  const parts: string[] = []
  let part = ''
  let partWidth = 0
  for (const grapheme of graphemesOf(word)) {
    const graphemeWidth = measureText(grapheme, style)
    if (part && partWidth + graphemeWidth > width) {
      parts.push(part)
      part = ''
      partWidth = 0
    }
    part += grapheme
    partWidth += graphemeWidth
  }
  return [...parts, part]
}
