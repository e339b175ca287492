import { partSentence, shortenSentence } from '../scripts/typography/part-sentence.ts'
import type { Tension } from '../scripts/model/discussion.ts'
import { fitSteps } from './fit-steps.ts'
import { fitTitle } from './fit-title.ts'
import { body, tensionMetrics, type } from './layout-metrics.ts'
import type { TextStep } from './layout-metrics.ts'
import { linesHeight, sentenceHeight } from './lines-height.ts'

export type Side = Tension['sides'][number]

const tensionSteps: readonly [TextStep, ...TextStep[]] = [
  { size: 26, lineHeight: 36 },
  { size: 24, lineHeight: 33 },
  { size: 22, lineHeight: 30 },
  { size: 20, lineHeight: 27 },
]

/** The sizes of a tension that goes on over several slides. */
const continuedSteps = tensionSteps.slice(2) as [TextStep, ...TextStep[]]

/** Two columns of readings, and whether they face each other. */
export interface TensionColumns {
  columns: [Side[], Side[]]
  facing: boolean
}

/**
 * The readings that challenge a theme on the right, the others on the left. Where there are readings of one sort alone,
 * they stand in both columns.
 */
export function tensionColumns(sides: readonly Side[]): TensionColumns {
  const held = sides.filter(({ stance }) => stance !== 'challenges')
  const challenging = sides.filter(({ stance }) => stance === 'challenges')
  if (held.length > 0 && challenging.length > 0) return { columns: [held, challenging], facing: true }
  return { columns: evenColumns([...sides]), facing: false }
}

/** In two columns, the first read first, and neither much higher than the other. */
function evenColumns(sides: Side[]): [Side[], Side[]] {
  const splits = sides.map((_, index): [Side[], Side[]] => [
    sides.slice(0, index + 1),
    sides.slice(index + 1),
  ])
  const height = (columns: [Side[], Side[]]): number => higherColumn(columns, continuedSteps[0])
  return splits.reduce((best, split) => (height(split) <= height(best) ? split : best), splits[0] ?? [[], []])
}

/** How high a reading's stance, position and name are in a column. */
export function sideHeight({ documentTitle, shortName, text }: Side, step: TextStep): number {
  const { columnWidth, markHeight } = tensionMetrics
  return (
    markHeight +
    sentenceHeight(text ?? '', columnWidth, step, 'sans') +
    linesHeight(shortName ?? documentTitle, columnWidth, type.caption, 'sans')
  )
}

function columnHeight(sides: readonly Side[], step: TextStep): number {
  const gaps = Math.max(0, sides.length - 1) * tensionMetrics.sideGap
  return sides.reduce((height, side) => height + sideHeight(side, step), gaps)
}

function higherColumn(columns: readonly (readonly Side[])[], step: TextStep): number {
  return Math.max(...columns.map((column) => columnHeight(column, step)))
}

/** A theme's question in few lines: it is whole on the sheets. */
export function shortThemeText(text: string): string {
  const { theme, themeLines } = tensionMetrics
  return shortenSentence(
    text,
    (part) => sentenceHeight(part, body.width, theme, 'sans') <= themeLines * theme.lineHeight,
  )
}

/** The height available to both columns under a title and, where it is shown, the theme's question. */
export function availableTensionHeight(title: string, text: string | undefined): number {
  const { theme, themeGap } = tensionMetrics
  const asked = text ? sentenceHeight(text, body.width, theme, 'sans') + themeGap : 0
  return body.height - fitTitle(title).overflow - asked
}

/** The size in which both columns of a tension fit; of one that goes on over several slides, nearly the same on each. */
export function fitTension({ sides, theme }: Tension, title: string, continued: boolean): TextStep {
  const { columns } = tensionColumns(sides)
  return fitSteps(
    continued ? continuedSteps : tensionSteps,
    availableTensionHeight(title, theme.text),
    (step) => higherColumn(columns, step),
  )
}

/** Whether a tension fits on one slide. */
export function tensionFits(tension: Tension, title: string): boolean {
  const step = fitTension(tension, title, false)
  return (
    higherColumn(tensionColumns(tension.sides).columns, step) <=
    availableTensionHeight(title, tension.theme.text)
  )
}

/** A reading's position, divided where a column of this height has no room for it. */
export function partSide(side: Side, availableHeight: number): Side[] {
  const fits = (text: string): boolean =>
    sideHeight({ ...side, text }, tensionSteps.at(-1)!) <= availableHeight
  if (!side.text || fits(side.text)) return [side]
  return partSentence(side.text, fits).map((text) => ({ ...side, text }))
}

/** The size that a continued tension is divided in. */
export const [continuedTensionStep] = continuedSteps
