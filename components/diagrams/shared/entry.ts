import { plainText } from '../../plain-text.ts'
import { textDirection } from '../../../scripts/typography/direction.ts'
import { measureText } from '../../../scripts/typography/measure.ts'
import type { TextBlock } from './text-block.ts'
import { setText } from './text-block.ts'

/** A name and what is said of it, set as one: `height` is that of all its blocks. */
export interface Entry {
  blocks: TextBlock[]
  height: number
  /** Width of its widest line. */
  width: number
}

/** Where an entry is set: `x` and `y` are its corner, at the start of the drawing's direction. */
export interface EntryPlace {
  x: number
  y: number
  width: number
  nameSize: number
  textSize: number
}

interface Named {
  name: string
  /** May hold inline Markdown; a drawing shows it without. */
  text?: string
}

function entryOf(blocks: TextBlock[], { x, y }: EntryPlace): Entry {
  const height = Math.max(0, ...blocks.map((block) => block.y + block.height)) - y
  const width = Math.max(0, ...blocks.map((block) => block.x - x + block.width))
  return { blocks, height, width }
}

/** Sets the name on lines of its own and the text beneath. */
export function setStacked(named: Named, place: EntryPlace): Entry {
  const { x, y, width, nameSize, textSize } = place
  const name = setText(named.name, { x, y, width, style: { family: 'sans', weight: 600, size: nameSize } })
  const blocks = [name]
  if (named.text) {
    const style = { family: 'sans', weight: 400, size: textSize } as const
    const beneath = { x, y: y + name.height, width, style, tone: 'muted', balanced: true } as const
    blocks.push(setText(plainText(named.text), beneath))
  }
  return entryOf(blocks, place)
}

/**
 * Sets name and text as one paragraph, the name in bold, both in the size of the text. Scripts that run from right to
 * left are set on lines of their own instead: the widths of their joined letters are not known well enough.
 */
export function setRunIn(named: Named, place: EntryPlace): Entry {
  const { x, y, width, textSize } = place
  if ([named.name, named.text ?? ''].some((text) => textDirection(text) === 'rtl'))
    return setStacked(named, { ...place, nameSize: textSize })
  const name = setText(named.name, { x, y, width, style: { family: 'sans', weight: 600, size: textSize } })
  if (!named.text) return entryOf([name], place)
  const indent = measureText(name.lines.at(-1) ?? '', name.style) + textSize * 0.5
  const style = { family: 'sans', weight: 400, size: textSize } as const
  const lastLine = y + name.height - name.lineHeight
  const text = setText(plainText(named.text), { x, y: lastLine, width, style, tone: 'muted', indent })
  return entryOf([name, text], place)
}
