import type { Scale } from './schema.ts'
import { decimalFrom } from './decimal.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import type { Needed, WorkedScale } from './calculation.ts'
import { neededFor, workScale, workedRows } from './calculation.ts'
import { formatOdds, formatQuantity } from './number-format.ts'

function rateText(diagram: Scale, rate: WorkedScale['rate']): string {
  const odds = diagram.rate.unit === 'percent' ? formatOdds(rate) : undefined
  const text = formatQuantity(rate, diagram.rate.unit)
  return odds ? `${text} (${odds})` : text
}

function factors(diagram: Scale, { rate, volume }: WorkedScale): string {
  return `${diagram.rate.label}: ${rateText(diagram, rate)}; ${diagram.volume.label}: ${formatQuantity(volume, diagram.volume.unit)}`
}

function resultSentence(diagram: Scale, { result }: WorkedScale): string {
  return `${diagram.result.label}: ${formatQuantity(result, diagram.result.unit)}.`
}

/** The threshold's value and name, “1,000 a day (“thousands a day” begins)”; empty when there is none. */
export function thresholdText({ threshold, result }: Scale): string {
  return threshold ? `${formatQuantity(decimalFrom(threshold.value), result.unit)} (${threshold.label})` : ''
}

function reachedSentence(diagram: Scale, { reached }: WorkedScale): string | undefined {
  if (reached === undefined) return undefined
  return `${reached ? 'Reached' : 'Not reached'}: ${thresholdText(diagram)}.`
}

function neededText(needed: Needed, label: string, unit: string | undefined): string {
  return `${needed.exact ? '' : 'about '}${formatQuantity(needed.value, unit)} (${label})`
}

/** What volume, or what rate, alone would just reach the threshold; undefined when there is none or neither can. */
export function neededSentence(diagram: Scale, worked: WorkedScale): string | undefined {
  if (!diagram.threshold) return undefined
  const needed = neededFor(diagram.threshold.value, worked)
  const ways = [
    needed.volume && neededText(needed.volume, diagram.volume.label, diagram.volume.unit),
    needed.rate && neededText(needed.rate, diagram.rate.label, diagram.rate.unit),
  ].filter((way) => way !== undefined)
  return ways.length > 0 ? `The other unchanged, it takes ${ways.join(' or ')}.` : undefined
}

/** What the calculator shows at its starting values and at those worked out, in sentences. */
export function describeScale(diagram: Scale): string {
  const start = workScale(diagram, decimalFrom(diagram.rate.value), decimalFrom(diagram.volume.value))
  const others = workedRows(diagram).filter(
    ({ rate, volume }) =>
      formatQuantity(rate) !== formatQuantity(start.rate) ||
      formatQuantity(volume) !== formatQuantity(start.volume),
  )
  return [
    `${diagram.rate.label} times ${diagram.volume.label} gives ${diagram.result.label}.`,
    `${factors(diagram, start)}. ${resultSentence(diagram, start)}`,
    reachedSentence(diagram, start),
    neededSentence(diagram, start),
    ...others.map((row) => `${factors(diagram, row)}. ${resultSentence(diagram, row)}`),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ')
}

/** The values worked out, a row each: both factors, the result, and whether the threshold is reached. */
export function scaleFacts(diagram: Scale): Extract<DiagramFacts, { kind: 'table' }> {
  const { rate, volume, result, threshold } = diagram
  const limit =
    threshold && `${threshold.label} (${formatQuantity(decimalFrom(threshold.value), result.unit)})`
  const rows = workedRows(diagram).map((row) => [
    rateText(diagram, row.rate),
    formatQuantity(row.volume, volume.unit),
    formatQuantity(row.result, result.unit),
    ...(limit ? [row.reached ? 'reached' : 'not reached'] : []),
  ])
  return { kind: 'table', columns: [rate.label, volume.label, result.label, ...(limit ? [limit] : [])], rows }
}
