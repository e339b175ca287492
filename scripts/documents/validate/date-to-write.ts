import { withoutOddSigns } from '../odd-signs.ts'

const namingLanguages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']

function plain(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/u, '')
}

/** The number of a month by its name, whole or the first three letters and more, in some languages. */
function monthNamed(word: string): number | undefined {
  const typed = plain(word)
  if (typed.length < 3) return undefined
  for (const language of namingLanguages) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
    for (let month = 1; month <= 12; month += 1) {
      if (plain(format.format(Date.UTC(2000, month - 1, 15))).startsWith(typed)) return month
    }
  }
  return undefined
}

function isoDate(year: string, month?: number, day?: number): string | undefined {
  if (year === '0000') return undefined
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (day !== undefined && (day < 1 || day > 31)) return undefined
  return [
    year,
    ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])),
  ].join('-')
}

/** The dates in the form asked for that a date may mean as it was typed: none, one, or two when day and month may change places. */
export function datesMeant(typed: string): string[] {
  const text = withoutOddSigns(typed)
    .replaceAll(/[“”‘’"']/gu, '')
    .replace(/T\d\d:.*$/u, '')
  const found = (...dates: (string | undefined)[]) => [...new Set(dates.filter((date) => date !== undefined))]
  const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u.exec(text)
  if (yearFirst) {
    const [, year = '', month, day] = yearFirst
    return found(
      isoDate(
        year,
        month === undefined ? undefined : Number(month),
        day === undefined ? undefined : Number(day),
      ),
    )
  }
  const dayFirst = /^(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?(\d{4})$/u.exec(text)
  if (dayFirst) {
    const [, first, mark, second, year = ''] = dayFirst
    const usual = isoDate(year, Number(second), Number(first))
    // Points stand between day, month and year; strokes do too, and in the United States between month, day and year.
    return mark === '.' ? found(usual) : found(usual, isoDate(year, Number(first), Number(second)))
  }
  const monthYear = /^(\d{1,2})[/.](\d{4})$/u.exec(text)
  if (monthYear) return found(isoDate(monthYear[2] ?? '', Number(monthYear[1])))
  return found(dateInWords(text))
}

function dateInWords(text: string): string | undefined {
  const words = text
    .split(/[\s,]+/u)
    .filter((word) => word !== '' && !/^(?:of|the|de|den|der|le|the)$/iu.test(word))
  const year = words.find((word) => /^\d{4}$/u.test(word))
  const month = words.map((word) => (/^\p{L}/u.test(word) ? monthNamed(word) : undefined)).find(Boolean)
  const days = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th|er|º|\.)?$/iu.test(word))
  const named = words.filter((word) => /^\p{L}/u.test(word)).length
  if (year === undefined || month === undefined || named > 2 || days.length > 1) return undefined
  return isoDate(year, month, days[0] === undefined ? undefined : Number.parseInt(days[0], 10))
}

const before = /^[-−–]\d|\b(?:b\.?\s?c\.?(?:\s?e\.?)?|v\.?\s?chr\.?|av\.?\s?j\.?-?c\.?|a\.?\s?c\.?)\s*$/iu
const circa = /^(?:ca?\.?|circa|about|around|um|vers|~)\s*(?=[-−–]?\d)|[?~]$/iu

function issuedIn(year: number, isCirca: boolean): string {
  return `csl: { issued: { date-parts: [[${year}]]${isCirca ? ', circa: true' : ''} } }`
}

/** What to write for a year before the era, or one that is known about only: `csl` has a form for these. */
export function dateOfAnotherSort(typed: string): string | undefined {
  const text = withoutOddSigns(typed)
  const year = Number(/\d{1,4}/u.exec(text.replace(circa, ''))?.[0])
  const isCirca = circa.test(text)
  if (before.test(text) && year > 0)
    return `leave \`date\` out, and write ${issuedIn(-year, isCirca)}, which references print`
  if (isCirca && year > 0) return `write ${year}, and for references ${issuedIn(year, true)}`
  return /^\d{2,3}[xX?u]{1,2}$|^\d{4}s$/u.test(text)
    ? 'write the year that is nearest, or leave `date` out, and say in the summary what is known of it'
    : undefined
}
