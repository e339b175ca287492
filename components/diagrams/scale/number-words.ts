import type { Decimal } from './decimal.ts'
import { compare, decimalFrom, decimalText, roundTo, significantDigits } from './decimal.ts'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const groups = ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion']

function underHundred(value: number): string {
  if (value < 20) return small[value] ?? ''
  const unit = value % 10
  return `${tens[Math.floor(value / 10)]}${unit ? `-${small[unit]}` : ''}`
}

function underThousand(value: number): string {
  const rest = value % 100
  if (value < 100) return underHundred(value)
  return `${small[Math.floor(value / 100)]} hundred${rest ? ` and ${underHundred(rest)}` : ''}`
}

function wholeInWords(value: bigint): string {
  if (value < 1000n) return underThousand(Number(value))
  const parts: string[] = []
  let rest = value
  for (let group = 0; rest > 0n; group += 1, rest /= 1000n) {
    const three = Number(rest % 1000n)
    if (three)
      parts.unshift(`${group === 0 && three < 100 ? 'and ' : ''}${underThousand(three)}${groups[group]}`)
  }
  return parts.join(' ')
}

/**
 * A number that is not negative, in English words: “two hundred and fifty thousand”. What has a fraction or more than
 * three significant digits is rounded to them and called “about”. Undefined from 10^18 on, where words help nobody.
 */
export function numberInWords(value: Decimal): string | undefined {
  const one = decimalFrom(1)
  if (compare(value, decimalFrom(1e18)) >= 0) return undefined
  if (value.coefficient > 0n && compare(value, one) < 0) return 'less than one'
  const roundedDigits = Math.min(3, Math.max(1, significantDigits(value) + value.exponent))
  const exact = value.exponent >= 0 && significantDigits(value) <= 3
  const rounded = exact ? value : roundTo(value, roundedDigits)
  const words = wholeInWords(BigInt(decimalText(rounded)))
  return exact ? words : `about ${words}`
}
