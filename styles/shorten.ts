import { graphemesOf } from '../scripts/typography/break-opportunities.ts'
import { measureText } from '../scripts/typography/measure.ts'
import type { TypeStyle } from '../scripts/typography/measure.ts'
import type { TextStep } from './layout-metrics.ts'
import { linesHeight } from './lines-height.ts'

/** A text that fits: whole, or its first letters and an ellipsis. For labels that repeat what stands elsewhere. */
function shortenUntil(text: string, fits: (label: string) => boolean): string {
  if (fits(text)) return text
  const letters = graphemesOf(text)
  const label = (end: number): string => `${letters.slice(0, end).join('').trimEnd()}…`
  let fitting = 0
  let beyond = letters.length
  while (beyond - fitting > 1) {
    const middle = Math.floor((fitting + beyond) / 2)
    if (fits(label(middle))) fitting = middle
    else beyond = middle
  }
  return label(fitting)
}

/** A text that fits on one line of a width: whole, or its beginning and an ellipsis. */
export function shorten(text: string, width: number, style: TypeStyle): string {
  return shortenUntil(text, (label) => measureText(label, style) <= width)
}

/** A text that takes no more than so many lines of a column: whole, or its beginning and an ellipsis. */
export function shortenToLines(
  text: string,
  lines: number,
  column: { width: number; step: TextStep; family: TypeStyle['family']; weight?: TypeStyle['weight'] },
): string {
  const { width, step, family, weight } = column
  const most = lines * step.lineHeight
  return shortenUntil(text, (label) => linesHeight(label, width, step, family, weight) <= most)
}
