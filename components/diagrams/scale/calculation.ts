import { scaleLinear, scaleLog } from 'd3-scale'
import type { Scale } from './schema.ts'
import type { Decimal } from './decimal.ts'
import { compare, decimalFrom, decimalText, divideUp, multiply } from './decimal.ts'
import { isLogarithmic } from './slider-stops.ts'

/** A value of each quantity, and their product. */
export interface WorkedScale {
  rate: Decimal
  volume: Decimal
  result: Decimal
  /** Whether the result reaches the threshold; absent when there is none. */
  reached?: boolean
}

/** Rate times volume, exactly, and whether the threshold is reached. */
export function workScale(diagram: Scale, rate: Decimal, volume: Decimal): WorkedScale {
  const result = multiply(rate, volume)
  if (!diagram.threshold) return { rate, volume, result }
  return { rate, volume, result, reached: compare(result, decimalFrom(diagram.threshold.value)) >= 0 }
}

/** The least value of one factor that reaches the threshold; `exact` is false when it is rounded up to 3 digits. */
export type Needed = { value: Decimal; exact: boolean }

/** What rate or what volume alone would reach the threshold; undefined where the other factor is zero. */
export function neededFor(
  threshold: number,
  { rate, volume }: Pick<WorkedScale, 'rate' | 'volume'>,
): { rate?: Needed; volume?: Needed } {
  const target = decimalFrom(threshold)
  return {
    rate: volume.coefficient > 0n ? divideUp(target, volume, 3) : undefined,
    volume: rate.coefficient > 0n ? divideUp(target, rate, 3) : undefined,
  }
}

/** The rows worked out on paper: those the diagram lists, or its starting values and what reaches the threshold. */
export function workedRows(diagram: Scale): WorkedScale[] {
  const { rate, volume, threshold, worked } = diagram
  if (worked.length > 0)
    return worked.map((row) => workScale(diagram, decimalFrom(row.rate), decimalFrom(row.volume)))
  const start = workScale(diagram, decimalFrom(rate.value), decimalFrom(volume.value))
  if (!threshold) return [start]
  const needed = neededFor(threshold.value, start)
  const rows = [start]
  if (needed.volume) rows.push(workScale(diagram, start.rate, needed.volume.value))
  if (needed.rate) rows.push(workScale(diagram, needed.rate.value, start.volume))
  return rows.filter((row, index) => index === 0 || compare(row.result, start.result) !== 0)
}

/** A rule of results: where a result stands on it, from 0 to 1, and the values marked along it. */
export interface ResultAxis {
  place: (result: Decimal) => number
  marks: { at: number; value: Decimal }[]
}

function toNumber(value: Decimal): number {
  return Number(decimalText(value))
}

function logarithmicMarks(low: number, high: number): Decimal[] {
  const [first, last] = [Math.round(Math.log10(low)), Math.round(Math.log10(high))]
  const step = Math.max(1, Math.ceil((last - first) / 8))
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => ({
    coefficient: 1n,
    exponent: first + index * step,
  }))
}

/** No rule runs on to what floating point cannot hold. */
const largest = 1e300

/** The rule from the smallest to the largest result the sliders can give, the threshold included. */
export function resultAxis(diagram: Scale): ResultAxis {
  const { rate, volume, threshold } = diagram
  const high = Math.min(Math.max(rate.max * volume.max, threshold?.value ?? 0), largest)
  const low = Math.min(rate.min * volume.min, threshold?.value ?? Infinity)
  const start = rate.value * volume.value
  const logarithmic = isLogarithmic({ min: low, value: start, max: high })
  // No such rule has a place for zero: it begins two decades below the result at the start.
  const floor = 10 ** Math.floor(Math.log10(Math.max(low || start / 100, 1 / largest)) + 1e-9)
  const scale = logarithmic
    ? scaleLog([floor, 10 ** Math.ceil(Math.log10(high) - 1e-9)], [0, 1]).clamp(true)
    : scaleLinear([low, high], [0, 1]).nice().clamp(true)
  const [first = 0, last = 1] = scale.domain()
  const values = logarithmic
    ? logarithmicMarks(first, last)
    : scaleLinear([first, last], [0, 1]).ticks(5).map(decimalFrom)
  const place = (result: Decimal) => (result.coefficient === 0n && logarithmic ? 0 : scale(toNumber(result)))
  return { place, marks: values.map((value) => ({ at: place(value), value })) }
}
