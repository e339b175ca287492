import { writtenDates } from '../dates/written-date.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The number of a month that is named or numbered: `March`, `mar`, `3`; nothing else. */
export function monthNumber(text: string): number | undefined {
  const word = text.toLowerCase().replace(/\.$/u, '')
  const number = /^\d{1,2}$/u.test(word) ? Number(word) : months.indexOf(word.slice(0, 3)) + 1
  return number >= 1 && number <= 12 && (/\d/u.test(word) || word.length >= 3) ? number : undefined
}

/** A range of days or months as it is written, with its year; nothing where it is not understood. */
function rangeIn(year: string, month: string): string | undefined {
  const parts = month.split(/\s*(?:--?|–|—|\/)\s*/u)
  if (parts.length !== 2) return undefined
  const numbers = parts.map(monthNumber)
  const isMonths = parts.every((part) => /^\d{1,2}$/u.test(part))
  const text = isMonths
    ? numbers.map((number) => `${year}-${String(number).padStart(2, '0')}`).join('/')
    : `${parts.join('–').replaceAll(/[~\u00a0\s]+/gu, ' ')} ${year}`
  return writtenDates(text)?.dates.length === 2 ? text : undefined
}

/** `year`, `month` and `day` of an entry as one date: 2001-01-04, or as the range that they are. */
export function dateOfParts(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || !/^\d{4}$/u.test(year)) return year
  if (/^(?:spring|summer|autumn|fall|winter)$/iu.test(month ?? '')) return `${month} ${year}`
  const range = rangeIn(year, month ?? '')
  if (range !== undefined) return range
  const words = (month ?? '').split(/[\s.,~\u00a0]+/u).filter((word) => word !== '')
  const named = words
    .map(monthNumber)
    .find((number, index) => number !== undefined && !/^\d+$/u.test(words[index] ?? ''))
  const numbers = words.filter((word) => /^\d{1,2}$/u.test(word)).map(Number)
  const monthOf = named ?? numbers.shift()
  const dayOf = Number(day ?? '') || numbers[0]
  const parts = [year, monthOf, monthOf === undefined ? undefined : dayOf].filter(
    (part) => part !== undefined,
  )
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
