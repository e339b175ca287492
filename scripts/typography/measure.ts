// Own code, because planning needs the widths of the deck’s own fonts without a browser: packages that measure text ask
// for a canvas or for the font files. This reads a table of advances.

import { advancesOf } from './advances.ts'
import { breakPieces, graphemesOf } from './break-opportunities.ts'
import type { Piece } from './break-opportunities.ts'

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
  const advanceOf = advancesOf(style.family, style.weight)
  let advance = 0
  for (const character of text) advance += advanceOf(character.codePointAt(0) ?? 0)
  return (advance * style.size) / 1000
}

/**
 * The lines that a text breaks into within a width: at spaces, after hyphens, between ideographs.
 * A word wider than the width is broken between characters; a line never has less than one of them.
 * An `indent` is room that something else takes at the start of the first line, which is empty when no word fits.
 */
export function wrapText(text: string, width: number, style: TypeStyle, indent = 0): string[] {
  return fillLines(measurePieces(text, style), width, style, indent)
}

/** Width of the widest part of a text that no line breaks inside. */
export function longestWordWidth(text: string, style: TypeStyle): number {
  return Math.max(0, ...measurePieces(text, style).map((piece) => piece.width))
}

/** A piece of a text with its width. */
export interface MeasuredPiece extends Piece {
  width: number
}

/** The pieces of a text with their widths, to break it at several widths. */
export function measurePieces(text: string, style: TypeStyle): MeasuredPiece[] {
  return breakPieces(text).map((piece) => ({ ...piece, width: measureText(piece.text, style) }))
}

/** The lines that measured pieces break into, as `wrapText` breaks a text. */
export function fillLines(pieces: MeasuredPiece[], width: number, style: TypeStyle, indent = 0): string[] {
  const spaceWidth = measureText(' ', style)
  const lines: string[] = []
  let line = ''
  let lineWidth = indent
  for (const piece of pieces) {
    const space = line && piece.spaceBefore ? ' ' : ''
    const joinedWidth = piece.width + (space ? spaceWidth : 0)
    if (lineWidth + joinedWidth <= width) {
      line += space + piece.text
      lineWidth += joinedWidth
      continue
    }
    if (line || (indent > 0 && lines.length === 0)) lines.push(line)
    const parts = piece.width <= width ? [piece.text] : breakAnywhere(piece.text, width, style)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
    lineWidth = measureText(line, style)
  }
  return line ? [...lines, line] : lines
}

function breakAnywhere(word: string, width: number, style: TypeStyle): string[] {
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
