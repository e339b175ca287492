import { fullWidth } from './advances.ts'

/** A stretch of text that no line breaks inside, and whether a space stands before it. */
export interface Piece {
  text: string
  spaceBefore: boolean
}

/** White space that CSS collapses and breaks at; no-break spaces are not in it. */
export const spaces = /[ \t\n\r\f\v\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f]+/u

// The usual rules of Chinese and Japanese setting (kinsoku, GB/T 15834).
const notAtStart =
  /^[\p{Pe}\p{Pf}、。，．・：；？！‼⁇⁈⁉ゝゞーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ々〻…‥～%％‰”’,.:;?!]/u
const notAtEnd = /[\p{Ps}\p{Pi}“‘￥＄$£]$/u

// After a hyphen or dash between letters, and after a zero-width space.
const insideWord = /(?<=[\p{L}\p{N}][-\u2010\u2013\u2014])(?=[\p{L}])|(?<=\u200b)/u

/** The pieces of a text, in order: words, parts of words after a hyphen, single ideographs with their punctuation. */
export function breakPieces(text: string): Piece[] {
  return text
    .split(spaces)
    .filter(Boolean)
    .flatMap((word) => word.split(insideWord).flatMap(ideographs).map(toPiece))
}

function toPiece(text: string, index: number): Piece {
  return { text, spaceBefore: index === 0 }
}

function ideographs(word: string): string[] {
  // Most words have none: they are spared being taken apart.
  if (!fullWidth.test(word)) return [word]
  const pieces: string[] = []
  for (const grapheme of graphemesOf(word)) {
    const last = pieces.at(-1)
    if (last !== undefined && staysTogether(last, grapheme)) pieces[pieces.length - 1] = last + grapheme
    else pieces.push(grapheme)
  }
  return pieces
}

function staysTogether(before: string, grapheme: string): boolean {
  if (notAtStart.test(grapheme) || notAtEnd.test(before)) return true
  const lastCharacter = [...before].at(-1) ?? ''
  return !fullWidth.test(lastCharacter) && !fullWidth.test(grapheme)
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader takes for one character each: a letter with its accents, an emoji with its modifiers. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment)
}
