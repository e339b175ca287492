import { measureSentence } from '../scripts/typography/measure-sentence.ts'
import { fillLines, measurePieces, wrapText } from '../scripts/typography/measure.ts'
import type { TypeStyle } from '../scripts/typography/measure.ts'
import type { TextStep } from './layout-metrics.ts'

/** Text is measured without kerning, to within 2 % (measure.ts): the width it is given here is so much smaller. */
const tolerance = 0.98

/** Height of a text shown as it was typed in a column, in pixels of the canvas; an empty text has none. */
export function linesHeight(
  text: string,
  width: number,
  step: TextStep,
  family: TypeStyle['family'],
  weight: TypeStyle['weight'] = 400,
): number {
  return wrapText(text, width * tolerance, { family, weight, size: step.size }).length * step.lineHeight
}

/** Height of a text of inline Markdown in a column, in pixels of the canvas; an empty text has none. */
export function sentenceHeight(
  text: string,
  width: number,
  step: TextStep,
  family: TypeStyle['family'],
  weight: TypeStyle['weight'] = 400,
): number {
  const style = { family, weight, size: step.size }
  return fillLines(measureSentence(text, style), width * tolerance, style).length * step.lineHeight
}

/** Height of a text of inline Markdown in a column with a caption after it in its last line, in pixels of the canvas. */
export function captionedHeight(
  text: string,
  caption: { text: string; size: number },
  width: number,
  step: TextStep,
  family: TypeStyle['family'],
): number {
  const style = { family, weight: 400, size: step.size } as const
  const [first, ...others] = measurePieces(caption.text, { ...style, size: caption.size })
  const pieces = [
    ...measureSentence(text, style),
    ...(first ? [{ ...first, spaceBefore: true }, ...others] : []),
  ]
  return fillLines(pieces, width * tolerance, style).length * step.lineHeight
}
