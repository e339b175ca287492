import type { TradeOff } from './schema.ts'
import { setRunIn } from '../shared/entry.ts'
import type { GeometryOptions } from '../shared/fitting.ts'
import { secondarySize } from '../shared/fitting.ts'
import type { TextBlock } from '../shared/text-block.ts'
import type { PlacedLabel, TradeOffGeometry } from './geometry.ts'
import type { TradeOffItem } from './items.ts'
import { tradeOffContent } from './items.ts'
import type { PlacedNumber } from './numbers.ts'
import { numberText, placeNumbers } from './numbers.ts'
import { assemble, layOutPlot } from './plot.ts'

const columns = 2
const columnGap = 32
const numberWidth = 28
const rowGap = 6
const plotGap = 16
const lowestPlot = 130
const paperHeight = 400

interface KeyEntry {
  blocks: TextBlock[]
  bottom: number
}

/** The numbered list under the plot, in two columns, from `top` on. */
function keyOf(items: TradeOffItem[], { width, fontSize }: GeometryOptions, top: number): KeyEntry[] {
  const size = secondarySize(fontSize)
  const columnWidth = (width + columnGap) / columns - columnGap
  const perColumn = Math.ceil(items.length / columns)
  let y = top
  return items.map(({ label }, index) => {
    if (index % perColumn === 0) y = top
    const x = Math.floor(index / perColumn) * (columnWidth + columnGap)
    const place = { x: x + numberWidth, y, width: columnWidth - numberWidth, nameSize: size, textSize: size }
    const entry = setRunIn(label, place)
    const blocks = [{ ...numberText([index], fontSize), x, y }, ...entry.blocks]
    const bottom = y + entry.height
    y = bottom + rowGap
    return { blocks, bottom }
  })
}

function bottomOf(key: KeyEntry[]): number {
  return Math.max(0, ...key.map(({ bottom }) => bottom))
}

/** The first height, in growing steps, in which the plot is tall enough for its numbers and the names of its curves. */
function grownPlot(diagram: TradeOff, options: GeometryOptions, lowest: number) {
  for (let height = lowest; ; height *= 1.15) {
    const plot = layOutPlot(diagram, { ...options, height })
    if (!plot || plot.axes.plot.height < lowestPlot) continue
    const numbers = placeNumbers(plot, options.fontSize)
    if (numbers) return { plot, numbers }
  }
}

function labelOf(index: number, numbers: PlacedNumber[], key: KeyEntry[]): PlacedLabel {
  const number = numbers.find(({ indices }) => indices[0] === index)
  const blocks = key[index]!.blocks
  if (!number) return { blocks }
  const { box, leader } = number.place
  return { blocks: [{ ...number.block, x: box.x, y: box.y }, ...blocks], box, leader }
}

/** Lays out a trade-off with numbers in the plot and a list beneath that says what they stand for. */
export function keyedTradeOff(diagram: TradeOff, options: GeometryOptions): TradeOffGeometry {
  const { items } = tradeOffContent(diagram, { x: 0, y: 0, width: options.width, height: paperHeight })
  const keyHeight = bottomOf(keyOf(items, options, 0)) + plotGap
  const availableHeight = Number.isFinite(options.maxHeight) ? options.maxHeight - keyHeight : paperHeight
  const { plot, numbers } = grownPlot(diagram, options, Math.max(lowestPlot, availableHeight))
  const key = keyOf(items, options, plot.height + plotGap)
  const labels = items.map((_, index) => labelOf(index, numbers, key))
  return { ...assemble(diagram, plot, labels), height: Math.max(plot.height, bottomOf(key)) }
}
