import type { Layers } from '../../../scripts/model/diagram.ts'
import { plainText } from '../../plain-text.ts'
import { roomiestThatFits } from './fitting.ts'
import type { GeometryOptions, Sized } from './fitting.ts'
import { layerRing } from './layer-ring.ts'
import { layersGrid } from './layers-grid.ts'
import type { Bond, LayersGrid } from './layers-grid.ts'
import { baselineOf, heightOf, onBaseline, setText } from './text-block.ts'
import type { TextBlock } from './text-block.ts'

type Layer = Layers['layers'][number]

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

const bondNames: Record<Bond, string> = { holds: 'What holds it', breaks: 'What breaks it' }
const markRoom = 19

/** Quarter rings on the left, the innermost in the corner, each open to a row on the right. */
export function layersGeometry(
  diagram: Layers,
  { width, maxHeight, fontSize }: GeometryOptions,
): LayersGeometry {
  const rowGaps = [18, 12, 7, 3, 1.5]
  return roomiestThatFits(
    rowGaps,
    (rowGap) => arrange(diagram, layersGrid(diagram, width, fontSize, rowGap)),
    maxHeight,
  )
}

function arrange({ layers }: Layers, grid: LayersGrid): LayersGeometry {
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
    return { ...texts, ...layerRing(inner, bottom - top, y - top, top, grid) }
  })
  return { width, height: y + 1, order, headings, bands }
}

function textsOf(layer: Layer, y: number, grid: LayersGrid): Pick<LayerBand, 'name' | 'text' | 'bonds'> {
  const name = setText(layer.name, { ...grid.name, y, style: grid.nameStyle })
  const text =
    layer.text === undefined
      ? undefined
      : setText(plainText(layer.text), {
          ...grid.name,
          y: y + heightOf([name]),
          style: grid.textStyle,
          tone: 'muted',
          balanced: true,
        })
  const bonds = grid.bonds.flatMap((column) => {
    const sentence = layer[column.bond]
    return sentence === undefined ? [] : [marked(plainText(sentence), column, grid, baselineOf(name, 0))]
  })
  return { name, text, bonds }
}

function marked(
  label: string,
  { bond, x, width }: LayersGrid['bonds'][number],
  { textStyle }: LayersGrid,
  baseline: number,
  tone: TextBlock['tone'] = 'ink',
): BondText {
  const place = { x: x + markRoom, y: 0, width: width - markRoom, style: textStyle, tone, balanced: true }
  const block = setText(label, place)
  const text = baseline > 0 ? onBaseline(block, baseline) : block
  const size = textStyle.size * 0.56
  return { bond, text, mark: { x: x + size / 2, y: text.y + text.lineHeight / 2, size } }
}
