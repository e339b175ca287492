import type { Layers } from '../../../scripts/model/diagram.ts'
import { longestWordWidth } from '../../../scripts/typography/measure.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'
import { plainText } from '../../plain-text.ts'
import { firstThatFits, secondarySize } from './fitting.ts'
import type { GeometryOptions, Sized } from './fitting.ts'
import { baselineOf, heightOf, onBaseline, setText } from './text-block.ts'
import type { TextBlock } from './text-block.ts'

type Layer = Layers['layers'][number]

/** What is said about a layer beside its name: what keeps it, or what breaks it. */
export type Bond = 'holds' | 'breaks'

/** A text of the columns, with the centre of the mark before it. */
export interface BondText {
  bond: Bond
  text: TextBlock
  mark: { x: number; y: number; size: number }
}

/** One layer: a row, and the quarter of a ring that opens into it. */
export interface LayerBand {
  name: TextBlock
  text?: TextBlock
  bonds: BondText[]
  /** Outline of the quarter ring, as an SVG path. */
  ring: string
  /** The layer's outer edge, from the row's end round to the top, as an SVG path. */
  edge: string
}

export interface LayersGeometry extends Sized {
  order: TextBlock
  headings: BondText[]
  bands: LayerBand[]
}

interface Grid {
  width: number
  ringsWidth: number
  nameStyle: TypeStyle
  textStyle: TypeStyle
  rowGap: number
  name: { x: number; width: number }
  bonds: { bond: Bond; x: number; width: number }[]
}

const bondNames: Record<Bond, string> = { holds: 'What holds it', breaks: 'What breaks it' }
const columnGap = 24
const markRoom = 19

/** Quarter rings on the left, the innermost in the corner, each open to a row on the right. */
export function layersGeometry(
  diagram: Layers,
  { width, maxHeight, fontSize }: GeometryOptions,
): LayersGeometry {
  const rowGaps = [18, 12, 7, 3, 1.5]
  return firstThatFits(
    rowGaps.map((rowGap) => () => arrange(diagram, gridFor(diagram, width, fontSize, rowGap))),
    maxHeight,
  )
}

function gridFor({ layers }: Layers, width: number, fontSize: number, rowGap: number): Grid {
  const nameStyle: TypeStyle = { family: 'sans', weight: 600, size: fontSize }
  const textStyle: TypeStyle = { family: 'sans', weight: 400, size: secondarySize(fontSize) }
  const ringsWidth = Math.min(190, width * 0.19)
  const given = (['holds', 'breaks'] as const).filter((bond) => layers.some((layer) => layer[bond]))
  const x = ringsWidth + 22
  const room = width - x
  const names = Math.max(...layers.map(({ name }) => longestWordWidth(name, nameStyle)))
  const share = [1, 0.5, 0.36][given.length]!
  const nameWidth = Math.max(room * share, Math.min(names, room * 0.45))
  const bondWidth = given.length > 0 ? (room - nameWidth) / given.length - columnGap : 0
  const bonds = given.map((bond, index) => ({
    bond,
    x: x + nameWidth + columnGap + index * (bondWidth + columnGap),
    width: bondWidth,
  }))
  return { width, ringsWidth, nameStyle, textStyle, rowGap, name: { x, width: nameWidth }, bonds }
}

function arrange({ layers }: Layers, grid: Grid): LayersGeometry {
  const { rowGap, width, textStyle } = grid
  const order = setText('From the inside out', { ...grid.name, y: 0, style: textStyle, tone: 'muted' })
  const headings = grid.bonds.map((column) => marked(bondNames[column.bond], column, grid, 0, 'muted'))
  const top = Math.max(order.height, ...headings.map(({ text }) => text.height)) + 8
  let y = top
  const rows = layers.map((layer) => {
    const texts = textsOf(layer, y + rowGap, grid)
    const bottoms = [texts.text ?? texts.name, ...texts.bonds.map((bond) => bond.text)].map(
      (block) => block.y + block.height,
    )
    y = Math.max(...bottoms) + rowGap
    return { texts, bottom: y }
  })
  const bands = rows.map(({ texts, bottom }, index) => {
    const inner = (rows[index - 1]?.bottom ?? top) - top
    return { ...texts, ...ringOf(inner, bottom - top, y - top, top, grid) }
  })
  return { width, height: y + 1, order, headings, bands }
}

function textsOf(layer: Layer, y: number, grid: Grid): Pick<LayerBand, 'name' | 'text' | 'bonds'> {
  const name = setText(layer.name, { ...grid.name, y, style: grid.nameStyle })
  const text =
    layer.text === undefined
      ? undefined
      : setText(plainText(layer.text), {
          ...grid.name,
          y: y + heightOf([name]),
          style: grid.textStyle,
          tone: 'muted',
        })
  const bonds = grid.bonds.flatMap((column) => {
    const sentence = layer[column.bond]
    return sentence === undefined ? [] : [marked(plainText(sentence), column, grid, baselineOf(name, 0))]
  })
  return { name, text, bonds }
}

function marked(
  label: string,
  { bond, x, width }: Grid['bonds'][number],
  { textStyle }: Grid,
  baseline: number,
  tone: TextBlock['tone'] = 'ink',
): BondText {
  const place = { x: x + markRoom, y: 0, width: width - markRoom, style: textStyle, tone }
  const block = setText(label, place)
  const text = baseline > 0 ? onBaseline(block, baseline) : block
  const size = textStyle.size * 0.56
  return { bond, text, mark: { x: x + size / 2, y: text.y + text.lineHeight / 2, size } }
}

// Ellipses about the upper right corner of the rings, as high as the rows down to them.
function ringOf(inner: number, outer: number, whole: number, top: number, grid: Grid) {
  const { ringsWidth, width } = grid
  const across = (radius: number) => (ringsWidth * radius) / whole
  const arc = (radius: number, sweep: 0 | 1, toX: number, toY: number) =>
    `A${across(radius)} ${radius} 0 0 ${sweep} ${toX} ${toY}`
  const innerEnd = ringsWidth - across(inner)
  const outerEnd = ringsWidth - across(outer)
  const innerArc = inner > 0 ? arc(inner, 1, innerEnd, top) : ''
  return {
    ring: `M${ringsWidth} ${top + inner}${innerArc}H${outerEnd}${arc(outer, 0, ringsWidth, top + outer)}Z`,
    edge: `M${width} ${top + outer}H${ringsWidth}${arc(outer, 1, outerEnd, top)}`,
  }
}
