import { prevailingDirection } from '../../../scripts/typography/direction.ts'
import { setRunIn, setStacked } from '../shared/entry.ts'
import { secondarySize } from '../shared/fitting.ts'
import type { Position } from './label.ts'
import type { Share } from '../shared/share.ts'
import type { TextBlock } from '../shared/text-block.ts'
import { setText } from '../shared/text-block.ts'

/** In how many columns a list is set, and in what size of names. */
export interface KeySetting {
  columns: number
  fontSize: number
  /** Which of the positions, from left to right, are listed; all without it. */
  listed?: Share
}

const numberWidth = 28
const columnGap = 32
const rowGap = 6

function mirrored(block: TextBlock, width: number): TextBlock {
  const anchor = ({ start: 'end', middle: 'middle', end: 'start' } as const)[block.anchor]
  return { ...block, x: width - block.x, anchor }
}

/** The number of a position, to be moved to its place above the axis. */
export function keyNumber(index: number, fontSize: number): TextBlock {
  const style = { family: 'sans', weight: 600, size: secondarySize(fontSize) } as const
  return setText(`${index + 1}`, { x: 0, y: 0, width: numberWidth, style, anchor: 'middle', tone: 'accent' })
}

/** The numbered list of positions, columns filled one after the other; from the right when most names run so. */
export function spectrumKey(
  positions: Position[],
  place: { y: number; width: number },
  { columns, fontSize, listed }: KeySetting,
): { blocks: TextBlock[]; bottom: number }[] {
  const textSize = secondarySize(fontSize)
  const columnWidth = (place.width + columnGap) / columns - columnGap
  const { from, to } = listed ?? { from: 0, to: positions.length }
  const perColumn = Math.ceil((to - from) / columns)
  const isMirrored = prevailingDirection(positions.map(({ name }) => name)) === 'rtl'
  let y = place.y
  return positions.slice(from, to).map((position, index) => {
    if (index % perColumn === 0) y = place.y
    const x = Math.floor(index / perColumn) * (columnWidth + columnGap)
    const width = columnWidth - numberWidth
    const set = isMirrored ? setStacked : setRunIn
    const entry = set(position, { x: x + numberWidth, y, width, nameSize: textSize, textSize })
    const blocks = [{ ...keyNumber(from + index, fontSize), x, y, anchor: 'start' as const }, ...entry.blocks]
    const bottom = y + entry.height
    y = bottom + rowGap
    return { blocks: isMirrored ? blocks.map((block) => mirrored(block, place.width)) : blocks, bottom }
  })
}
