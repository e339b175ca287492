import type { Words } from '../../../words/words.ts'
import type { Decimal } from './decimal.ts'
import { compare, decimalFrom, decimalText, divideUp, multiply, roundTo } from './decimal.ts'

/** The formats of a language: all digits of a number or a percentage, and three of them with a word for the thousands. */
interface NumberFormats {
  plain: Intl.NumberFormat
  percent: Intl.NumberFormat
  long: Intl.NumberFormat
}

const formatsBefore = new Map<string, NumberFormats>()

function formatsOf(language: string): NumberFormats {
  const known = formatsBefore.get(language)
  if (known) return known
  const formats = {
    plain: new Intl.NumberFormat(language, { maximumFractionDigits: 20 }),
    percent: new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 20 }),
    long: new Intl.NumberFormat(language, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 3,
    }),
  }
  formatsBefore.set(language, formats)
  return formats
}

const noBreakSpace = '\u00a0'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const mostDigits = 24

/** A number with more digits than anybody counts: 1.23 × 10³⁰, to six digits. */
function formatPower(value: Decimal, language: string): string {
  const { coefficient, exponent } = roundTo(value, 6)
  const digits = `${coefficient}`
  const power = digits.length - 1 + exponent
  const raised = [...`${Math.abs(power)}`].map((digit) => superscripts[Number(digit)]).join('')
  const factor = `${digits[0]}.${digits.slice(1) || '0'}` as Intl.StringNumericLiteral
  return `${formatsOf(language).plain.format(factor)}${noBreakSpace}×${noBreakSpace}10${power < 0 ? '⁻' : ''}${raised}`
}

/** All digits of a number, in groups of three: 10,000,000; as a power of ten where those would fill a line. */
export function formatDigits(value: Decimal, language = 'en'): string {
  if (value.coefficient > 0n && decimalText(value).length > mostDigits) return formatPower(value, language)
  return formatsOf(language).plain.format(decimalText(value) as Intl.StringNumericLiteral)
}

/** A number as it is read: “10 million” where three digits and a word say it exactly, and otherwise all digits. */
export function formatReadable(value: Decimal, language = 'en'): string {
  const isLarge = compare(value, decimalFrom(1e6)) >= 0 && compare(value, decimalFrom(1e15)) < 0
  const isShort = value.exponent >= 0 && `${value.coefficient}`.length <= 3
  if (!isLarge || !isShort) return formatDigits(value, language)
  const text = decimalText(value) as Intl.StringNumericLiteral
  return formatsOf(language).long.format(text).replace(' ', noBreakSpace)
}

function inPercent(share: Decimal, language: string): string {
  if (/^en\b/u.test(language))
    return `${formatDigits(multiply(share, decimalFrom(100)), language)}${noBreakSpace}%`
  return formatsOf(language).percent.format(decimalText(share) as Intl.StringNumericLiteral)
}

/** A number as it is read, with its unit; with the unit `percent`, a fraction as a percentage: 0.0001 is 0.01 %. */
export function formatQuantity(value: Decimal, unit?: string, language = 'en'): string {
  if (unit === 'percent') return inPercent(value, language)
  const text = formatReadable(value, language)
  return unit ? `${text} ${unit}` : text
}

/** All digits of a number, with its unit; with the unit `percent`, as a percentage. */
export function formatFullQuantity(value: Decimal, unit?: string, language = 'en'): string {
  if (unit === 'percent') return inPercent(value, language)
  const text = formatDigits(value, language)
  return unit ? `${text} ${unit}` : text
}

/** A number in three digits and a word: “250 thousand”; undefined where that is no shorter than its digits. */
export function formatRounded(value: Decimal, language: string): string | undefined {
  if (compare(value, decimalFrom(1000)) < 0 || compare(value, decimalFrom(1e15)) >= 0) return undefined
  return formatsOf(language).long.format(decimalText(value) as Intl.StringNumericLiteral)
}

/** A small share as odds, “1 in 10,000”; undefined where they are not whole, or the share is more than a tenth. */
export function formatOdds(share: Decimal, words: Words): string | undefined {
  if (share.coefficient <= 0n || compare(share, decimalFrom(0.1)) > 0) return undefined
  const { value, exact } = divideUp(decimalFrom(1), share, 6)
  return exact && value.exponent >= 0
    ? words.diagrams.scale.odds(formatDigits(value, words.language))
    : undefined
}
