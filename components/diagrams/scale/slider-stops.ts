import type { Scale } from './schema.ts'
import type { Decimal } from './decimal.ts'
import { compare, decimalFrom, decimalText } from './decimal.ts'

type Quantity = Scale['rate']

/**
 * Whether a slider runs in equal factors, not in equal steps: when its end is more than 100 times its beginning, or
 * its starting value where it begins at zero.
 */
export function isLogarithmic({ value, min, max }: Pick<Quantity, 'value' | 'min' | 'max'>): boolean {
  return max > (min || value) * 100
}

/** Decades that a logarithmic slider from zero shows, if its starting value is not below them. */
const decadesAboveZero = 6

function powerOfTen(value: number): number {
  return Math.floor(Math.log10(value) + 1e-9)
}

function oneTwoFive(low: number, high: number): Decimal[] {
  const stops: Decimal[] = []
  for (let exponent = powerOfTen(low); exponent <= powerOfTen(high); exponent += 1)
    for (const coefficient of [1n, 2n, 5n]) stops.push({ coefficient, exponent })
  return stops
}

function logarithmicStops({ value, min, max }: Quantity): Decimal[] {
  return oneTwoFive(min || Math.min(value || Infinity, max / 10 ** decadesAboveZero), max)
}

function linearStops({ min, max }: Quantity): Decimal[] {
  const wanted = decimalFrom((max - min) / 50)
  const step = oneTwoFive((max - min) / 50, (max - min) / 5).find(
    (candidate) => compare(candidate, wanted) >= 0,
  )
  if (!step) return []
  const unit = Number(step.coefficient) * 10 ** step.exponent
  const first = Math.ceil(min / unit)
  const count = Math.floor(max / unit) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => ({
    coefficient: BigInt(first + index) * step.coefficient,
    exponent: step.exponent,
  }))
}

/**
 * The values a slider stops at, rising: its ends, its starting value, and between them 1, 2, 5, 10, … where it is
 * logarithmic, or even steps of such a size where it is not.
 */
export function sliderStops(quantity: Quantity): Decimal[] {
  const [low, high] = [decimalFrom(quantity.min), decimalFrom(quantity.max)]
  const between = isLogarithmic(quantity) ? logarithmicStops(quantity) : linearStops(quantity)
  const inside = [...between, decimalFrom(quantity.value)].filter(
    (stop) => compare(stop, low) > 0 && compare(stop, high) < 0,
  )
  const sorted = [low, ...inside, high].toSorted(compare)
  return sorted.filter((stop, index) => {
    const before = sorted[index - 1]
    return !before || compare(before, stop) !== 0
  })
}

/** The stop that a value stands at, or the nearest below it. */
export function stopIndex(stops: Decimal[], value: Decimal): number {
  return Math.max(
    0,
    stops.findLastIndex((stop) => compare(stop, value) <= 0),
  )
}

/** Where a value stands on its slider, from 0 to 1, between stops too; undefined beyond its ends. */
export function stopPosition(stops: Decimal[], value: Decimal): number | undefined {
  const below = stops.findLastIndex((stop) => compare(stop, value) <= 0)
  const [low, high] = [stops[below], stops[below + 1]]
  if (!low) return undefined
  const last = stops.length - 1
  if (compare(low, value) === 0) return last === 0 ? 0 : below / last
  if (!high) return undefined
  const [start, end, at] = [low, high, value].map((stop) => Number(decimalText(stop)))
  return (below + (at! - start!) / (end! - start!)) / last
}
