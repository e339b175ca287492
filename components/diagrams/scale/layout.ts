import { wordsFor } from '../../../words/words-for.ts'
import type { Words } from '../../../words/words.ts'
import { formatFullQuantity, formatQuantity } from './number-format.ts'
import { neededSentence, reachedSentence, scaleFacts } from './description.ts'
import { wrapText } from '../../../scripts/typography/measure.ts'
import type { Scale } from './schema.ts'
import { decimalFrom } from './decimal.ts'
import type { DiagramSpace, FittedDiagram } from '../shared/fit-parts.ts'
import { partHeight } from '../shared/fit-parts.ts'
import type { Sized } from '../shared/fitting.ts'
import { scaleRuleGeometry } from './rule.ts'
import { workScale, workedRows } from './calculation.ts'
import type { Share } from '../shared/share.ts'
import { evenShares, fullShares } from '../shared/share.ts'
import { shortenText } from '../shared/shorten-text.ts'

/** What a part of a calculator shows: rows of its table in print and after the first part, and the rule under them. */
export interface ScalePart extends Sized {
  /** The calculation with its texts as they are set here. */
  diagram: Scale
  rows: Share
  /** Whether the rule stands under the table. */
  hasRule: boolean
  /** Whether the rule stands under the sliders. */
  hasLiveRule: boolean
}

/** The numbers that ScaleCalculator.vue, ScaleSlider.vue and ScaleTable.vue are set by on a slide. */
const scaleMetrics = {
  fontSize: 18,
  lineHeight: 24,
  signWidth: 20,
  columnGap: 24,
  value: { size: 30, lineHeight: 42 },
  track: 30,
  ends: { size: 16, lineHeight: 21 },
  outcomeGap: 18,
  /** The number, and its words on a line of their own where they have no room beside it. */
  result: 72,
  ruleGap: 16,
  cellPadding: { inline: 25, block: 15 },
} as const

const letterLimits = [200, 140, 100, 70, 48, 32, 20, 12]

function linesOf(
  text: string,
  width: number,
  size: number = scaleMetrics.fontSize,
  weight: 400 | 600 = 400,
): number {
  return wrapText(text, width, { family: 'sans', weight, size }).length
}

function sliderHeight({ label, unit, max }: Scale['rate'], width: number, { language }: Words): number {
  const { lineHeight, value, track, ends } = scaleMetrics
  const longest = decimalFrom(max)
  const valueLines = linesOf(formatFullQuantity(longest, unit, language), width * 0.92, value.size, 600)
  const endLines = linesOf(formatQuantity(longest, unit, language), (width - 16) / 2, ends.size)
  return (
    linesOf(label, width) * lineHeight + valueLines * value.lineHeight + track + endLines * ends.lineHeight
  )
}

function ruleHeight(diagram: Scale, width: number, words: Words): number {
  const geometry = scaleRuleGeometry(diagram, [], { width, fontSize: scaleMetrics.fontSize, words })
  return scaleMetrics.ruleGap + geometry.height
}

/** The height of the calculator with its sliders, without its rule. */
function calculatorHeight(diagram: Scale, width: number, words: Words): number {
  const { lineHeight, signWidth, columnGap, outcomeGap, result } = scaleMetrics
  const column = (width - signWidth - 2 * columnGap) / 2
  const start = workScale(diagram, decimalFrom(diagram.rate.value), decimalFrom(diagram.volume.value))
  const { label, unit = '' } = diagram.result
  const outcome = linesOf(`${label} ${unit}`, column) * lineHeight + result
  const reached = diagram.threshold
    ? linesOf(reachedSentence(diagram, false, words), column) +
      linesOf(neededSentence(diagram, start, words) ?? '', column) +
      1
    : 0
  const sliders = [diagram.rate, diagram.volume].map((quantity) => sliderHeight(quantity, column, words))
  return Math.max(...sliders) + outcomeGap + Math.max(outcome, reached * lineHeight)
}

/** The heights of the table's head and of its rows, whose columns are equally wide. */
function tableHeights(diagram: Scale, width: number, words: Words): { head: number; rows: number[] } {
  const { columns, rows } = scaleFacts(diagram, words)
  const { lineHeight, cellPadding } = scaleMetrics
  const availableWidth = (width / columns.length - cellPadding.inline) * 0.96
  const heightOf = (cells: string[], weight: 400 | 600) =>
    Math.max(...cells.map((cell) => linesOf(cell, availableWidth, scaleMetrics.fontSize, weight))) *
      lineHeight +
    cellPadding.block
  return { head: heightOf(columns, 600), rows: rows.map((row) => heightOf(row, 400)) }
}

function partsOf(
  diagram: Scale,
  { width, words = wordsFor('en') }: DiagramSpace,
  limit: number,
): ScalePart[] | undefined {
  const calculator = calculatorHeight(diagram, width, words)
  const { head, rows } = tableHeights(diagram, width, words)
  const tableHeight = ({ from, to }: Share) => rows.slice(from, to).reduce((sum, row) => sum + row, head)
  const fits = (share: Share) => tableHeight(share) <= limit
  const full = fullShares(rows.length, fits)
  if (calculator > limit || !full) return undefined
  const rule = ruleHeight(diagram, width, words)
  const hasLiveRule = calculator + rule <= limit
  return (evenShares(rows, full.length, fits) ?? full).map((share, index) => {
    const hasRule = full.length === 1 && tableHeight(share) + rule <= limit
    const live = index === 0 ? calculator + (hasLiveRule ? rule : 0) : 0
    const height = Math.max(live, tableHeight(share) + (hasRule ? rule : 0))
    return { diagram, rows: share, hasRule, hasLiveRule, width, height }
  })
}

function shortened(diagram: Scale, letters: number): Scale {
  const short = <Named extends { label: string; unit?: string }>(named: Named): Named => ({
    ...named,
    label: shortenText(named.label, letters),
    unit: named.unit && shortenText(named.unit, Math.max(8, letters / 2)),
  })
  const { rate, volume, result, threshold } = diagram
  return {
    ...diagram,
    rate: short(rate),
    volume: short(volume),
    result: short(result),
    threshold: threshold && short(threshold),
  }
}

function fitted(parts: ScalePart[], isShortened: boolean): FittedDiagram<ScalePart> {
  const [first] = parts
  return { whole: first!, parts: parts.map((part) => ({ geometry: part, share: part.rows })), isShortened }
}

/**
 * Fits the calculator on a slide, and on more where its table of worked values has no room on one. On paper the table
 * flows from page to page by itself.
 */
export function fitScale(diagram: Scale, space: DiagramSpace): FittedDiagram<ScalePart> {
  const { width } = space
  const all = { from: 0, to: workedRows(diagram).length }
  const onPaper = { diagram, rows: all, hasRule: true, hasLiveRule: true, width, height: 0 }
  if (space.medium === 'paper') return fitted([onPaper], false)
  const parts = partsOf(diagram, space, partHeight(space))
  if (parts) return fitted(parts, false)
  for (const letters of letterLimits) {
    const shortParts = partsOf(shortened(diagram, letters), space, partHeight(space, true))
    if (shortParts) return fitted(shortParts, true)
  }
  const least = shortened(diagram, letterLimits.at(-1)!)
  return fitted(
    [{ ...onPaper, diagram: least, hasRule: false, hasLiveRule: false, height: space.maxHeight }],
    true,
  )
}
