import { inEnglishWords, lessThanOne } from '../../../words/english-numerals.ts'
import type { Words } from '../../../words/words.ts'
import type { Decimal } from './decimal.ts'
import { formatRounded } from './number-format.ts'
import { compare, decimalFrom, decimalText, roundTo, significantDigits } from './decimal.ts'

function inEnglish(value: Decimal, { diagrams }: Words): string | undefined {
  const one = decimalFrom(1)
  if (compare(value, decimalFrom(1e18)) >= 0) return undefined
  if (value.coefficient > 0n && compare(value, one) < 0) return lessThanOne
  const roundedDigits = Math.min(3, Math.max(1, significantDigits(value) + value.exponent))
  const exact = value.exponent >= 0 && significantDigits(value) <= 3
  const rounded = exact ? value : roundTo(value, roundedDigits)
  const said = inEnglishWords(BigInt(decimalText(rounded)))
  return exact ? said : diagrams.scale.about(said)
}

/**
 * A number that is not negative, in words: in English “two hundred and fifty thousand”, in other languages in three
 * digits and a word. What has a fraction or more than three significant digits is rounded to them; English says “about”.
 * Undefined where words help nobody.
 */
export function numberInWords(value: Decimal, words: Words): string | undefined {
  return /^en\b/u.test(words.language) ? inEnglish(value, words) : formatRounded(value, words.language)
}
