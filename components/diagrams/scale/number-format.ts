import type { Decimal } from './decimal.ts'
import { compare, decimalFrom, decimalText, divideUp, multiply, roundTo } from './decimal.ts'

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 })
const long = new Intl.NumberFormat('en-GB', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
})
const noBreakSpace = '\u00a0'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const mostDigits = 24

/** A number with more digits than anybody counts: 1.23 × 10³⁰, to six digits. */
function formatPower(value: Decimal): string {
  const { coefficient, exponent } = roundTo(value, 6)
  const digits = `${coefficient}`
  const power = digits.length - 1 + exponent
  const raised = [...`${Math.abs(power)}`].map((digit) => superscripts[Number(digit)]).join('')
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : ''
  return `${digits[0]}${fraction}${noBreakSpace}×${noBreakSpace}10${power < 0 ? '⁻' : ''}${raised}`
}

/** All digits of a number, in groups of three: 10,000,000; as a power of ten where those would fill a line. */
export function formatDigits(value: Decimal): string {
  if (value.coefficient > 0n && decimalText(value).length > mostDigits) return formatPower(value)
  return plain.format(decimalText(value) as Intl.StringNumericLiteral)
}

/** A number as it is read: “10 million” where three digits and a word say it exactly, and otherwise all digits. */
export function formatReadable(value: Decimal): string {
  const isLarge = compare(value, decimalFrom(1e6)) >= 0 && compare(value, decimalFrom(1e15)) < 0
  const isShort = value.exponent >= 0 && `${value.coefficient}`.length <= 3
  if (!isLarge || !isShort) return formatDigits(value)
  return long.format(decimalText(value) as Intl.StringNumericLiteral).replace(' ', noBreakSpace)
}

function withUnit(value: Decimal, unit: string | undefined, format: (value: Decimal) => string): string {
  if (unit === 'percent') return `${formatDigits(multiply(value, decimalFrom(100)))}${noBreakSpace}%`
  return unit ? `${format(value)} ${unit}` : format(value)
}

/** A number as it is read, with its unit; with the unit `percent`, a fraction as a percentage: 0.0001 is 0.01 %. */
export function formatQuantity(value: Decimal, unit?: string): string {
  return withUnit(value, unit, formatReadable)
}

/** All digits of a number, with its unit; with the unit `percent`, as a percentage. */
export function formatFullQuantity(value: Decimal, unit?: string): string {
  return withUnit(value, unit, formatDigits)
}

/** A small share as odds, “1 in 10,000”; undefined where they are not whole, or the share is more than a tenth. */
export function formatOdds(share: Decimal): string | undefined {
  if (share.coefficient <= 0n || compare(share, decimalFrom(0.1)) > 0) return undefined
  const { value, exact } = divideUp(decimalFrom(1), share, 6)
  return exact && value.exponent >= 0 ? `1 in ${formatDigits(value)}` : undefined
}
