import { inlineWords, type InlineWord } from './inline-words.ts'
import { measureText, type MeasuredPiece, type TypeStyle } from './measure.ts'

/** Code is set smaller than the text around it, and on a ground that reaches a little beyond it at both ends. */
const code = { size: 0.86, ground: 0.86 * 0.2 }

function widthOf(words: readonly InlineWord[], index: number, style: TypeStyle): number {
  const word = words[index]!
  const innermost = word.marks.at(-1)
  if (innermost?.kind === 'code') {
    const ends = [words[index - 1], words[index + 1]].filter((other) => other?.marks.at(-1) !== innermost)
    const set = measureText(word.source, { family: 'mono', weight: 400, size: style.size * code.size })
    return set + ends.length * code.ground * style.size
  }
  const isStrong = word.marks.some(({ kind }) => kind === 'strong')
  return measureText(word.source, isStrong ? { ...style, weight: 600 } : style)
}

/** The pieces of a text of inline Markdown with their widths, without its marks, to break it into lines. */
export function measureSentence(text: string, style: TypeStyle): MeasuredPiece[] {
  const words = inlineWords(text)
  const pieces: MeasuredPiece[] = []
  for (const [index, word] of words.entries()) {
    const piece = {
      text: word.source,
      width: widthOf(words, index, style),
      spaceBefore: word.before !== '',
    }
    const last = pieces.at(-1)
    if (last && !word.breaksBefore) {
      last.text += piece.text
      last.width += piece.width
    } else pieces.push(piece)
  }
  return pieces
}
