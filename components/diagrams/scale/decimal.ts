/** An exact decimal number: `coefficient` × 10^`exponent`. */
export interface Decimal {
  coefficient: bigint
  exponent: number
}

function normalise(coefficient: bigint, exponent: number): Decimal {
  if (coefficient === 0n) return { coefficient: 0n, exponent: 0 }
  let [shorter, raised] = [coefficient, exponent]
  while (shorter % 10n === 0n) [shorter, raised] = [shorter / 10n, raised + 1]
  return { coefficient: shorter, exponent: raised }
}

/** The decimal that a finite number is written as: 0.1 is one tenth, not its nearest binary fraction. */
export function decimalFrom(value: number): Decimal {
  const [digits = '0', power = '0'] = value.toString().split('e')
  const [whole = '0', fraction = ''] = digits.split('.')
  return normalise(BigInt(whole + fraction), Number(power) - fraction.length)
}

/** Written without an exponent, such as `-0.0001`. */
export function decimalText({ coefficient, exponent }: Decimal): string {
  if (exponent >= 0) return `${coefficient * 10n ** BigInt(exponent)}`
  const digits = `${coefficient < 0n ? -coefficient : coefficient}`.padStart(1 - exponent, '0')
  return `${coefficient < 0n ? '-' : ''}${digits.slice(0, exponent)}.${digits.slice(exponent)}`
}

/** The product, without rounding. */
export function multiply(left: Decimal, right: Decimal): Decimal {
  return normalise(left.coefficient * right.coefficient, left.exponent + right.exponent)
}

/** Negative, zero or positive as `left` is less than, equal to or greater than `right`. */
export function compare(left: Decimal, right: Decimal): number {
  const exponent = Math.min(left.exponent, right.exponent)
  const scaled = ({ coefficient, exponent: own }: Decimal) => coefficient * 10n ** BigInt(own - exponent)
  const difference = scaled(left) - scaled(right)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** How many digits the number has before trailing zeros: 3 for 12,300. */
export function significantDigits({ coefficient }: Decimal): number {
  return `${coefficient < 0n ? -coefficient : coefficient}`.length
}

/** A number of at most `digits` significant digits, halves away from zero. For numbers that are not negative. */
export function roundTo(value: Decimal, digits: number): Decimal {
  const surplus = significantDigits(value) - digits
  if (surplus <= 0) return value
  const unit = 10n ** BigInt(surplus)
  return normalise((value.coefficient + unit / 2n) / unit, value.exponent + surplus)
}

/**
 * The quotient of two numbers, the divisor not zero: exact when it has at most `digits` significant digits,
 * and otherwise rounded up to them. For numbers that are not negative.
 */
export function divideUp(left: Decimal, right: Decimal, digits: number): { value: Decimal; exact: boolean } {
  const places = digits + significantDigits(right)
  const scaled = left.coefficient * 10n ** BigInt(places)
  const exponent = left.exponent - right.exponent - places
  const whole = scaled / right.coefficient
  const quotient = normalise(whole, exponent)
  const exact = whole * right.coefficient === scaled && significantDigits(quotient) <= digits
  if (exact) return { value: quotient, exact }
  const unit = 10n ** BigInt(`${whole}`.length - digits)
  return { value: normalise((whole / unit + 1n) * unit, exponent), exact }
}
