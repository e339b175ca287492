import { plainText } from '../../plain-text.ts'
import { textDirection } from '../../../scripts/typography/direction.ts'
import { setStacked } from './entry.ts'
import { secondarySize } from './fitting.ts'
import type { TextBlock } from './text-block.ts'
import { baselineOf, movedBy, setText } from './text-block.ts'

/** What a key says of one thing in the figure beside it. */
export interface KeyItem {
  /** Its number in the figure; absent for what has none, such as the middle of a cycle. */
  number?: number
  name: string
  text?: string
  /** A second sentence, after an arrow. */
  passes?: string
}

/** Where a key stands, and the size of its names. */
export interface KeyPlace {
  x: number
  width: number
  fontSize: number
}

const numberWidth = 34
const rowGap = 12

/** Sets the entries of a key under one another from the top of the drawing; a list of blocks for each. */
export function setKeyList(items: KeyItem[], place: KeyPlace): { rows: TextBlock[][]; height: number } {
  let y = 0
  let height = 0
  const rows = items.map((item) => {
    const blocks = setKeyItem(item, y, place)
    height = Math.max(...blocks.map((block) => block.y + block.height))
    y = height + rowGap
    return blocks
  })
  return { rows, height }
}

function setKeyItem(
  { number, name, text, passes }: KeyItem,
  y: number,
  { x, width, fontSize }: KeyPlace,
): TextBlock[] {
  const textSize = secondarySize(fontSize)
  const column = { x: x + numberWidth, width: width - numberWidth }
  const entry = setStacked({ name, text }, { ...column, y, nameSize: fontSize, textSize })
  const plain = { family: 'sans', weight: 400, size: textSize } as const
  const arrow = passes !== undefined && textDirection(passes) === 'rtl' ? '←' : '→'
  const passed =
    passes === undefined
      ? []
      : [setText(`${arrow} ${plainText(passes)}`, { ...column, y: y + entry.height, style: plain })]
  return [...numberBefore(number, entry.blocks[0], x, textSize), ...entry.blocks, ...passed]
}

function numberBefore(
  number: number | undefined,
  name: TextBlock | undefined,
  x: number,
  size: number,
): TextBlock[] {
  if (number === undefined || !name) return []
  const style = { family: 'sans', weight: 600, size } as const
  const block = setText(String(number), { x, y: 0, width: numberWidth, style, tone: 'accent' })
  return [movedBy(block, 0, baselineOf(name, 0) - baselineOf(block, 0))]
}
