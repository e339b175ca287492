import { fillLines, measurePieces, measureText } from './measure.ts'
import type { TypeStyle } from './measure.ts'

/** How much less a short last line disturbs than a short line above it. */
const lastLineShare = 0.35

const widthsTried = 12

/** Like `wrapText` and with as many lines, but broken where the lines come out most even in width. */
export function balanceText(text: string, width: number, style: TypeStyle): string[] {
  const pieces = measurePieces(text, style)
  const longestWord = Math.max(0, ...pieces.map((piece) => piece.width))
  const widest = fillLines(pieces, width, style)
  if (widest.length < 2 || longestWord > width) return widest
  let best = widest
  let least = unevenness(widest, style)
  for (let number = 1; number <= widthsTried; number += 1) {
    const narrower = width - (number / widthsTried) * (width - longestWord)
    const lines = fillLines(pieces, narrower, style)
    if (lines.length > widest.length) break
    const found = unevenness(lines, style)
    if (found < least) [best, least] = [lines, found]
  }
  return best
}

// The squares of what lines lack to the longest one, as in the breaking of paragraphs by Knuth and Plass (1981).
function unevenness(lines: string[], style: TypeStyle): number {
  const widths = lines.map((line) => measureText(line, style))
  const longest = Math.max(...widths)
  return widths.reduce((sum, width, index) => {
    const share = index === widths.length - 1 ? lastLineShare : 1
    return sum + share * (longest - width) ** 2
  }, 0)
}
