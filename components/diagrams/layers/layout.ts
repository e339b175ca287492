import type { Layers } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import type { DiagramSpace, FittedDiagram, PartForm } from '../shared/fit-parts.ts'
import { fitInParts } from '../shared/fit-parts.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { Words } from '../../../words/words.ts'
import { fitToSpace, loosestThatFits } from '../shared/fitting.ts'
import type { GeometryOptions, Sized } from '../shared/fitting.ts'
import { layerRing } from './ring.ts'
import { layersGrid } from './grid.ts'
import type { Bond, LayersForm, LayersGrid } from './grid.ts'
import type { Share } from '../shared/share.ts'
import { shortenKeys } from '../shared/shorten-text.ts'
import { baselineOf, heightOf, movedBy, onBaseline, setText } from '../shared/text-block.ts'
import type { TextBlock } from '../shared/text-block.ts'

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
  /** The layers further in, which stand on an earlier slide: one ring for them all. */
  core?: { ring: string; edge: string; text: TextBlock }
}

const markWidth = 19
const legendGap = 26
const rowGaps = [18, 12, 7, 3, 1.5]

/** Quarter rings on the left, the innermost in the corner, each open to a row on the right. */
export function layersGeometry(
  diagram: Layers,
  { width, maxHeight, fontSize, words }: GeometryOptions,
): LayersGeometry {
  const all = { from: 0, to: diagram.layers.length }
  return loosestThatFits(
    rowGaps,
    (rowGap) => arrange(diagram, layersGrid(diagram, width, fontSize, rowGap), all, words),
    maxHeight,
  )
}

/** Some of the layers: what holds and breaks them in columns, or beneath the names where that needs less height. */
function partForm(form: LayersForm): PartForm<Layers, LayersGeometry> {
  return {
    count: ({ layers }) => layers.length,
    arrange:
      (diagram, { width, maxHeight, fontSize, words }) =>
      (share) =>
        loosestThatFits(
          rowGaps.slice(0, 3),
          (rowGap) => arrange(diagram, layersGrid(diagram, width, fontSize, rowGap, form), share, words),
          maxHeight,
        ),
  }
}

/** Lays out layers whole, or a few at a time. */
export function fitLayers(diagram: Layers, space: DiagramSpace): FittedDiagram<LayersGeometry> {
  const parting = {
    whole: () => fitToSpace(layersGeometry, diagram, space),
    forms: [partForm('columns'), partForm('stacked')],
    shorten: ({ layers, ...rest }: Layers, letters: number): Layers => ({
      ...rest,
      layers: layers.map((layer) => shortenKeys(layer, ['name', 'text', 'holds', 'breaks'], letters)),
    }),
  }
  return fitInParts(parting, diagram, space)
}

function arrange(
  { layers }: Layers,
  grid: LayersGrid,
  { from, to }: Share,
  words = wordsFor('en'),
): LayersGeometry {
  const { rowGap, width, textStyle } = grid
  const order = setText(words.diagrams.layers.order, { ...grid.name, y: 0, style: textStyle, tone: 'muted' })
  const headings = setHeadings(grid, order, words)
  const top = Math.max(order.height, ...headings.map(({ text }) => text.height)) + 8
  const core = from > 0 ? setCore(from, top, grid, words) : undefined
  const start = core ? core.y + core.height + 5 : top
  let y = start
  const rows = layers.slice(from, to).map((layer) => {
    const texts = textsOf(layer, y + rowGap, grid)
    const blocks = [texts.text ?? texts.name, ...texts.bonds.map((bond) => bond.text)]
    y = Math.max(...blocks.map((block) => block.y + block.height)) + rowGap
    return { texts, bottom: y }
  })
  const bands = rows.map(({ texts, bottom }, index) => {
    const inner = (rows[index - 1]?.bottom ?? start) - top
    return { ...texts, ...layerRing(inner, bottom - top, y - top, top, grid) }
  })
  const innermost = core && { text: core, ...layerRing(0, start - top, y - top, top, grid) }
  return { width, height: y + 1, order, headings, bands, core: innermost }
}

/** What each mark stands for: over its column, or in a row behind the order where there is one column for all. */
function setHeadings(grid: LayersGrid, order: TextBlock, { diagrams }: Words): BondText[] {
  let x = order.x + order.width + legendGap
  return grid.bonds.map((column) => {
    const place = grid.form === 'columns' ? column : { ...column, x, width: Number.POSITIVE_INFINITY }
    const heading = marked(diagrams.layers[column.bond], place, grid, 0, 'muted')
    x += markWidth + heading.text.width + legendGap
    return heading
  })
}

function setCore(from: number, top: number, { name, textStyle }: LayersGrid, { diagrams }: Words): TextBlock {
  return setText(diagrams.layers.inside(from), { ...name, y: top + 5, style: textStyle, tone: 'muted' })
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
  const bonds =
    grid.form === 'columns'
      ? bondsInColumns(layer, baselineOf(name, 0), grid)
      : bondsBeneath(layer, (text ?? name).y + (text ?? name).height, grid)
  return { name, text, bonds }
}

function bondsInColumns(layer: Layer, baseline: number, grid: LayersGrid): BondText[] {
  return grid.bonds.flatMap((column) => {
    const sentence = layer[column.bond]
    return sentence === undefined ? [] : [marked(plainText(sentence), column, grid, baseline)]
  })
}

function bondsBeneath(layer: Layer, top: number, grid: LayersGrid): BondText[] {
  let y = top + 2
  return grid.bonds.flatMap((column) => {
    const sentence = layer[column.bond]
    if (sentence === undefined) return []
    const { text, mark, bond } = marked(plainText(sentence), column, grid, 0)
    const shift = y
    y += text.height + 2
    return [{ bond, text: movedBy(text, 0, shift), mark: { ...mark, y: mark.y + shift } }]
  })
}

function marked(
  label: string,
  { bond, x, width }: LayersGrid['bonds'][number],
  { textStyle }: LayersGrid,
  baseline: number,
  tone: TextBlock['tone'] = 'ink',
): BondText {
  const place = { x: x + markWidth, y: 0, width: width - markWidth, style: textStyle, tone, balanced: true }
  const block = setText(label, place)
  const text = baseline > 0 ? onBaseline(block, baseline) : block
  const size = textStyle.size * 0.56
  return { bond, text, mark: { x: x + size / 2, y: text.y + text.lineHeight / 2, size } }
}
