import type { Words } from '../../../words/words.ts'
import type { Scale } from './schema.ts'
import { decimalFrom } from './decimal.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import type { Needed, WorkedScale } from './calculation.ts'
import { neededFor, workScale, workedRows } from './calculation.ts'
import { formatOdds, formatQuantity } from './number-format.ts'
import { sentenceOf } from '../shared/wording.ts'

function rateText(diagram: Scale, rate: WorkedScale['rate'], words: Words): string {
  const odds = diagram.rate.unit === 'percent' ? formatOdds(rate, words) : undefined
  const text = formatQuantity(rate, diagram.rate.unit, words.language)
  return odds ? `${text} (${odds})` : text
}

function factors(diagram: Scale, { rate, volume }: WorkedScale, words: Words): string {
  const { named } = words.question
  const volumeText = formatQuantity(volume, diagram.volume.unit, words.language)
  return sentenceOf(
    `${named(diagram.rate.label, rateText(diagram, rate, words))}; ${named(diagram.volume.label, volumeText)}`,
    words,
  )
}

function resultSentence({ result: { label, unit } }: Scale, { result }: WorkedScale, words: Words): string {
  return sentenceOf(words.question.named(label, formatQuantity(result, unit, words.language)), words)
}

/** The threshold's value and name, “1,000 a day (“thousands a day” begins)”; empty when there is none. */
export function thresholdText({ threshold, result }: Scale, { language }: Words): string {
  if (!threshold) return ''
  return `${formatQuantity(decimalFrom(threshold.value), result.unit, language)} (${threshold.label})`
}

/** Whether the threshold is reached: what is said of it, and the whole sentence. */
export function reachedSentence(diagram: Scale, isReached: boolean, words: Words): string {
  const { reached, notReached } = words.diagrams.scale
  const text = thresholdText(diagram, words)
  return sentenceOf(words.question.named(isReached ? reached : notReached, text), words)
}

function neededText(needed: Needed, label: string, unit: string | undefined, words: Words): string {
  const value = formatQuantity(needed.value, unit, words.language)
  return `${needed.exact ? value : words.diagrams.scale.about(value)} (${label})`
}

/** What volume, or what rate, alone would just reach the threshold; undefined when there is none or neither can. */
export function neededSentence(diagram: Scale, worked: WorkedScale, words: Words): string | undefined {
  if (!diagram.threshold) return undefined
  const { needed: one, neededEither } = words.diagrams.scale
  const needed = neededFor(diagram.threshold.value, worked)
  const [first, second] = [
    needed.volume && neededText(needed.volume, diagram.volume.label, diagram.volume.unit, words),
    needed.rate && neededText(needed.rate, diagram.rate.label, diagram.rate.unit, words),
  ].filter((way) => way !== undefined)
  if (first === undefined) return undefined
  return second === undefined ? one(first) : neededEither(first, second)
}

/** What the calculator shows at its starting values and at those worked out, in sentences. */
export function describeScale(diagram: Scale, words: Words): string {
  const start = workScale(diagram, decimalFrom(diagram.rate.value), decimalFrom(diagram.volume.value))
  const others = workedRows(diagram).filter(
    ({ rate, volume }) =>
      formatQuantity(rate) !== formatQuantity(start.rate) ||
      formatQuantity(volume) !== formatQuantity(start.volume),
  )
  const { rate, volume, result } = diagram
  return [
    words.diagrams.scale.product(rate.label, volume.label, result.label),
    `${factors(diagram, start, words)} ${resultSentence(diagram, start, words)}`,
    start.reached === undefined ? undefined : reachedSentence(diagram, start.reached, words),
    neededSentence(diagram, start, words),
    ...others.map((row) => `${factors(diagram, row, words)} ${resultSentence(diagram, row, words)}`),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ')
}

/** The values worked out, a row each: both factors, the result, and whether the threshold is reached. */
export function scaleFacts(diagram: Scale, words: Words): Extract<DiagramFacts, { kind: 'table' }> {
  const { rate, volume, result, threshold } = diagram
  const { isReached, isNotReached } = words.diagrams.scale
  const limit =
    threshold &&
    `${threshold.label} (${formatQuantity(decimalFrom(threshold.value), result.unit, words.language)})`
  const rows = workedRows(diagram).map((row) => [
    rateText(diagram, row.rate, words),
    formatQuantity(row.volume, volume.unit, words.language),
    formatQuantity(row.result, result.unit, words.language),
    ...(limit ? [row.reached ? isReached : isNotReached] : []),
  ])
  return { kind: 'table', columns: [rate.label, volume.label, result.label, ...(limit ? [limit] : [])], rows }
}
