import { breakPieces } from '../../../scripts/typography/break-opportunities.ts'
import { textDirection } from '../../../scripts/typography/direction.ts'
import { measureText } from '../../../scripts/typography/measure.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'
import { plainText } from '../../plain-text.ts'
import { secondarySize } from '../shared/fitting.ts'
import type { Point } from '../shared/obstacle-grid.ts'
import type { Box, TextBlock } from '../shared/text-block.ts'
import { heightOf, setText } from '../shared/text-block.ts'

/** A name and its text, broken at one width; its blocks stand at the origin. */
export interface SetLabel {
  blocks: TextBlock[]
  width: number
  height: number
}

const widths = [230, 180, 140, 110]

function longestWord(text: string, style: TypeStyle): number {
  return Math.max(0, ...breakPieces(text).map((piece) => measureText(piece.text, style)))
}

/** A label in the widths it may be broken at, the widest first; words are never broken. */
export function labelSizes(label: { name: string; text?: string }, fontSize: number): SetLabel[] {
  const bold = { family: 'sans', weight: 600, size: fontSize } as const
  const plain = { family: 'sans', weight: 400, size: secondarySize(fontSize) } as const
  const text = label.text && plainText(label.text)
  const least = Math.max(longestWord(label.name, bold), longestWord(text ?? '', plain))
  const sizes = widths.map((most) => {
    const place = { x: 0, width: Math.max(most, least), balanced: true }
    const blocks = [setText(label.name, { ...place, y: 0, style: bold })]
    if (text) blocks.push(setText(text, { ...place, y: blocks[0]!.height, style: plain, tone: 'muted' }))
    return { blocks, width: Math.max(...blocks.map((block) => block.width)), height: heightOf(blocks) }
  })
  return sizes.filter(({ height }, index) => sizes.findIndex((other) => other.height === height) === index)
}

/** A label moved into a rectangle of its size, its lines aligned on the side of the point it belongs to. */
export function labelIn(label: SetLabel, box: Box, anchor: Point): TextBlock[] {
  const offset = anchor.x - (box.x + box.width / 2)
  const isBeside = Math.abs(offset) > box.width * 0.4
  return label.blocks.map((block) => {
    const isEnd = isBeside ? offset > 0 : textDirection(block.lines.join(' ')) === 'rtl'
    return {
      ...block,
      x: isEnd ? box.x + box.width : box.x,
      y: box.y + block.y,
      anchor: isEnd ? 'end' : 'start',
    }
  })
}
