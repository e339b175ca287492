import { breakPieces } from '../../../scripts/typography/break-opportunities.ts'
import { measureText } from '../../../scripts/typography/measure.ts'
import type { TypeStyle } from '../../../scripts/typography/measure.ts'
import type { Spectrum } from './schema.ts'
import { plainText } from '../../plain-text.ts'
import { secondarySize } from '../shared/fitting.ts'
import type { AxisFrame } from './frame.ts'
import { placeAlong } from './frame.ts'
import { spread } from '../shared/spread.ts'
import type { TextBlock } from '../shared/text-block.ts'
import { heightOf, setText } from '../shared/text-block.ts'

export type Position = Spectrum['spectra'][number]['positions'][number]

/** Widths that labels are tried at, so that a row of them fits beside one another. */
const labelWidths = [230, 200, 170, 145, 120, 100, 84]
const mostLines = 6
const gap = 18

/** A name and its text, about the point they are to be moved to. */
export interface Label {
  position: Position
  blocks: TextBlock[]
  width: number
  height: number
}

/** Labels of one side of an axis, from left to right, with their middles. */
export interface Side {
  labels: Label[]
  middles: number[]
  height: number
}

/** A text in its type: how long it is on one line, and how narrow its longest word lets it be. */
interface Measured {
  text: string
  style: TypeStyle
  length: number
  least: number
}

interface MeasuredLabel {
  position: Position
  texts: Measured[]
}

function measured(text: string, style: TypeStyle): Measured {
  const words = breakPieces(text).map((piece) => measureText(piece.text, style))
  return { text, style, length: measureText(text, style), least: Math.max(0, ...words) }
}

function measuredLabel(position: Position, fontSize: number): MeasuredLabel {
  const name = measured(position.name, { family: 'sans', weight: 600, size: fontSize })
  const plain = { family: 'sans', weight: 400, size: secondarySize(fontSize) } as const
  const text = position.text ? [measured(plainText(position.text), plain)] : []
  return { position, texts: [name, ...text] }
}

function widthFor({ texts }: MeasuredLabel, most: number): number {
  return Math.max(most, ...texts.map(({ least }) => least))
}

/** Whether labels that break at a width can fit at all: a quick look, before they are set. */
function mayFit(labels: MeasuredLabel[], most: number, line: number): boolean {
  let taken = -gap
  for (const label of labels) {
    const width = widthFor(label, most)
    const lines = label.texts.map(({ length }) => Math.ceil(length / width))
    if (Math.max(...lines) > mostLines) return false
    taken += gap + Math.max(...label.texts.map(({ length }, index) => length / lines[index]!))
  }
  return taken <= line
}

function setLabel(label: MeasuredLabel, most: number): Label {
  const place = { x: 0, width: widthFor(label, most), anchor: 'middle', balanced: true } as const
  const [name, text] = label.texts
  const blocks = [setText(name!.text, { ...place, y: 0, style: name!.style })]
  if (text)
    blocks.push(setText(text.text, { ...place, y: blocks[0]!.height, style: text.style, tone: 'muted' }))
  const width = Math.max(...blocks.map((block) => block.width))
  return { position: label.position, blocks, width, height: heightOf(blocks) }
}

function sideAt(measuredLabels: MeasuredLabel[], frame: AxisFrame, most: number): Side | undefined {
  if (!mayFit(measuredLabels, most, frame.width)) return undefined
  const labels = measuredLabels.map((label) => setLabel(label, most))
  const wishes = labels.map(({ position, width }) => ({ at: placeAlong(frame, position.at), size: width }))
  const middles = spread(wishes, { low: 0, high: frame.width, gap })
  const isTall = labels.some(({ blocks }) => blocks.some((block) => block.lines.length > mostLines))
  if (!middles || isTall) return undefined
  return { labels, middles, height: Math.max(0, ...labels.map((label) => label.height)) }
}

/** The labels of one side in the widest setting in which they fit beside one another; undefined when none does. */
export function sideOf(positions: Position[], frame: AxisFrame, fontSize: number): Side | undefined {
  const labels = positions.map((position) => measuredLabel(position, fontSize))
  for (const most of labelWidths) {
    const side = sideAt(labels, frame, most)
    if (side) return side
  }
  return undefined
}
