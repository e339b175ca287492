import type { TradeOff } from './schema.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { Words } from '../../../words/words.ts'
import type { PartForm } from '../shared/fit-parts.ts'
import type { GeometryOptions } from '../shared/fitting.ts'
import { setKeyList } from '../shared/key-list.ts'
import type { KeyItem } from '../shared/key-list.ts'
import { shortenText } from '../shared/shorten-text.ts'
import type { PlacedLabel, TradeOffGeometry } from './geometry.ts'
import { placeNumbers } from './numbers.ts'
import { assemble, layOutPlot } from './plot.ts'

const plotShare = 0.5
const keyGap = 36
const plotHeight = { least: 240, most: 340 }
/** What the labels of the axes may take before they too are in the key, in letters. */
const axisLetters = { label: 36, end: 20 }

/** The diagram with numbers in place of all names, and its axes in few words. */
function numbered(diagram: TradeOff): TradeOff {
  const { curves, regions, points } = diagram
  const [x, y] = [diagram.x, diagram.y].map(({ label, low, high }) => ({
    label: shortenText(label, axisLetters.label),
    low: low && shortenText(low, axisLetters.end),
    high: high && shortenText(high, axisLetters.end),
  }))
  const firstPoint = curves.length + regions.length + 1
  return {
    ...diagram,
    x: x!,
    y: y!,
    curves: curves.map((curve, index) => ({ ...curve, name: String(index + 1) })),
    regions: regions.map((region, index) => ({ ...region, name: String(curves.length + index + 1) })),
    points: points.map((point, index) => ({ ...point, name: String(firstPoint + index), text: undefined })),
  }
}

/** What the key says of an axis whose label is cut short. */
function axisItem(
  name: string,
  { label, low, high }: TradeOff['x'],
  shown: TradeOff['x'],
  { diagrams, question }: Words,
): KeyItem[] {
  if (label === shown.label && low === shown.low && high === shown.high) return []
  const { amounts } = diagrams.tradeOff
  const ends = [low && question.named(amounts.low, low), high && question.named(amounts.high, high)]
    .filter(Boolean)
    .join('; ')
  return [{ name, text: ends ? `${label} (${ends})` : label }]
}

function keyItems(diagram: TradeOff, words = wordsFor('en')): KeyItem[] {
  const { upwards, rightwards } = words.diagrams.tradeOff
  const shown = numbered(diagram)
  const { curves, regions, points } = diagram
  const named = [...curves, ...regions, ...points].map((item, index) => ({
    number: index + 1,
    name: item.name,
    text: 'text' in item ? item.text : undefined,
  }))
  return [
    ...axisItem(upwards, diagram.y, shown.y, words),
    ...axisItem(rightwards, diagram.x, shown.x, words),
    ...named,
  ]
}

/** The plot in a height in which all numbers have a place; a little higher than was asked for where they are many. */
function plotWithNumbers(diagram: TradeOff, { width, maxHeight, fontSize }: GeometryOptions) {
  const availableHeight = Math.min(plotHeight.most, Math.max(plotHeight.least, maxHeight))
  for (let height = availableHeight; ; height += 40) {
    const plot = layOutPlot(diagram, { width: width * plotShare, height, fontSize })
    const names = plot?.content.items.map(({ label }) => label.name)
    const numbers = plot && names && placeNumbers(plot, fontSize, names)
    if (!plot || !numbers) continue
    const labels = plot.content.items.map((_, index): PlacedLabel => {
      const number = numbers.find(({ indices }) => indices[0] === index)
      if (!number) return { blocks: [] }
      const { box, leader } = number.place
      return { blocks: [{ ...number.block, x: box.x, y: box.y }], box, leader }
    })
    return assemble(diagram, plot, labels)
  }
}

/** The plot with a number for every name, and beside it some of the entries of its key. */
export const plotWithKey: PartForm<TradeOff, TradeOffGeometry> = {
  count: (diagram) => keyItems(diagram).length,
  arrange: (diagram, options) => {
    const { width, fontSize } = options
    const items = keyItems(diagram, options.words)
    const plot = plotWithNumbers(numbered(diagram), options)
    const x = width * plotShare + keyGap
    return ({ from, to }) => {
      const key = setKeyList(items.slice(from, to), { x, width: width - x, fontSize })
      return { ...plot, width, height: Math.max(plot.height, key.height), key: key.rows.flat() }
    }
  },
}
