const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The number of a month that is named or numbered: `March`, `mar`, `3`; nothing else. */
export function monthNumber(text: string): number | undefined {
  const word = text.toLowerCase().replace(/\.$/u, '')
  const number = /^\d{1,2}$/u.test(word) ? Number(word) : months.indexOf(word.slice(0, 3)) + 1
  return number >= 1 && number <= 12 && (/\d/u.test(word) || word.length >= 3) ? number : undefined
}

/** `year`, `month` and `day` of an entry as one date: 2001-01-04; a range of days or months is its first. */
export function dateOfParts(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || !/^\d{4}$/u.test(year)) return year
  if (/^(?:spring|summer|autumn|fall|winter)$/iu.test(month ?? '')) return `${month} ${year}`
  const [first = ''] = (month ?? '').split(/\s*(?:--?|–|—|\/)\s*/u)
  const words = first.split(/[\s.,~\u00a0]+/u).filter((word) => word !== '')
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
