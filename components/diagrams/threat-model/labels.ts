import type { ThreatModel } from './schema.ts'
import { measureText } from '../../../scripts/typography/measure.ts'
import { plainText } from '../../plain-text.ts'
import { baselineOf, onBaseline, setText } from '../shared/text-block.ts'
import type { Place, TextBlock } from '../shared/text-block.ts'
import type { ThreatModelGrid } from './grid.ts'

type Pathway = ThreatModel['pathways'][number]

/**
 * How the labels of pathways are set: names and sentences in columns over their lines, sentences run in after
 * their names over the lines, or the same on the lines themselves, which begin after them.
 */
export type LabelSetting = 'columns' | 'run-in' | 'on-line'

/** The label of a pathway with the height at which its line runs. */
export interface LaneLabel {
  blocks: TextBlock[]
  lineY: number
  /** Where the line begins. */
  lineX: number
  bottom: number
}

/** Sets the labels of all pathways under each other from `top` down, `gap` apart. */
export function setLaneLabels(
  pathways: Pathway[],
  top: number,
  gap: number,
  setting: LabelSetting,
  grid: ThreatModelGrid,
): LaneLabel[] {
  let y = top
  return pathways.map((pathway) => {
    const blocks = setting === 'columns' ? inColumns(pathways, pathway, y, grid) : runIn(pathway, y, grid)
    const height = Math.max(...blocks.map((block) => block.y + block.height)) - y
    const onLine = setting === 'on-line'
    const lineY = onLine ? y + height / 2 : y + height + 5
    const textEnd = Math.max(...blocks.map((block) => block.x + block.width))
    const bottom = onLine ? y + height : lineY
    y = bottom + gap
    return { blocks, lineY, lineX: onLine ? textEnd + 8 : grid.trunkX, bottom }
  })
}

function inColumns(
  pathways: Pathway[],
  { name, text }: Pathway,
  y: number,
  grid: ThreatModelGrid,
): TextBlock[] {
  const { labelX, labelWidth, nameStyle, textStyle } = grid
  const anyText = pathways.some((pathway) => pathway.text !== undefined)
  const widest = Math.max(...pathways.map((pathway) => measureText(pathway.name, nameStyle)))
  const nameWidth = anyText ? Math.min(widest, labelWidth * 0.36) : labelWidth
  const nameBlock = setText(name, { x: labelX, y, width: nameWidth, style: nameStyle, balanced: true })
  if (text === undefined) return [nameBlock]
  const textBlock = setText(plainText(text), {
    x: labelX + nameWidth + 14,
    y,
    width: labelWidth - nameWidth - 14,
    style: textStyle,
    tone: 'muted',
    balanced: true,
  })
  return [nameBlock, onBaseline(textBlock, baselineOf(nameBlock, 0))]
}

function runIn({ name, text }: Pathway, y: number, grid: ThreatModelGrid): TextBlock[] {
  return setRunIn(name, text, { x: grid.labelX, y, width: grid.labelWidth, style: grid.nameStyle }, grid)
}

/** A sentence that begins on the last line of its name; under it, where that takes no more lines. */
export function setRunIn(
  name: string,
  text: string | undefined,
  place: Place,
  { textStyle }: Pick<ThreatModelGrid, 'textStyle'>,
): TextBlock[] {
  const nameBlock = setText(name, place)
  if (text === undefined) return [nameBlock]
  const sentence = { ...place, style: textStyle, tone: 'muted' } as const
  const under = setText(plainText(text), { ...sentence, y: place.y + nameBlock.height })
  const indent = measureText(nameBlock.lines.at(-1) ?? '', nameBlock.style) + textStyle.size * 0.6
  const behind = setText(plainText(text), { ...sentence, indent })
  if (behind.lines.length > under.lines.length) return [nameBlock, under]
  return [nameBlock, onBaseline(behind, baselineOf(nameBlock, nameBlock.lines.length - 1))]
}
