import { oneLine } from './imported-reading.ts'

/** A date of CSL-JSON, for references. */
export interface CslDate {
  'date-parts'?: number[][]
  circa?: boolean
  season?: number
}

/** What a date says: the day for the document, and what only references can say of it. */
export interface ReadDate {
  /** A year, a month or a day: 2026, 2026-04, 2026-04-07. */
  date?: string
  /** Where it says more than the day: a range, a season, circa, a year before the era. */
  csl?: CslDate
  /** Such as “forthcoming”. */
  status?: string
  doubts: string[]
}

type Parts = number[]

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const seasons: Record<string, number> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 }
const unpublished =
  /^(?:forthcoming|in press|in print|to appear|accepted|submitted|in preparation|under review)\.?$/iu

function monthOf(word: string): number {
  return word.length < 3 ? 0 : months.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

/** A year, with month and day as far as they are in the calendar. */
function realParts([year = 0, month = 0, day = 0]: Parts): Parts {
  if (month < 1 || month > 12) return [year]
  const days = new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate()
  return day >= 1 && day <= days ? [year, month, day] : [year, month]
}

function iso([year = 0, ...others]: Parts): string | undefined {
  if (year < 1 || year > 9999) return undefined
  return [String(year).padStart(4, '0'), ...others.map((part) => String(part).padStart(2, '0'))].join('-')
}

const fullYear = '-?\\d{4}'
const numeric = new RegExp(
  `^(${fullYear})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:T.*|\\s+\\d{1,2}:.*)?$`,
  'u',
)
const compact = /^(\d{4})(\d{2})(\d{2})$/u
const yearFirst = /^(\d{4})[\s,]+([A-Za-z]{3,9})\.?(?:[\s,]+(\d{1,2}))?$/u
const dayFirst =
  /^(?:[A-Za-z]{3,9},\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})(?:\s+\d{1,2}:.*)?$/u
const monthFirst =
  /^(?:[A-Za-z]{6,9},\s+)?([A-Za-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})(?:[\s,]+\d{1,2}:.*)?$/u

/** One date in the ways that people and programs write it. */
function partsOf(text: string): Parts | undefined {
  const number = numeric.exec(text) ?? compact.exec(text)
  if (number) return number.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))
  const [, year1, month1 = '', day1] = yearFirst.exec(text) ?? []
  if (year1 !== undefined && monthOf(month1) > 0) return [Number(year1), monthOf(month1), Number(day1 ?? 0)]
  const [, day2, month2 = '', year2] = dayFirst.exec(text) ?? []
  if (year2 !== undefined && monthOf(month2) > 0) return [Number(year2), monthOf(month2), Number(day2)]
  const [, month3 = '', day3, year3] = monthFirst.exec(text) ?? []
  if (year3 !== undefined && monthOf(month3) > 0) return [Number(year3), monthOf(month3), Number(day3 ?? 0)]
  return undefined
}

function fromParts(ranges: Parts[], more: Omit<CslDate, 'date-parts'>): ReadDate {
  const real = ranges.map(realParts)
  const [first = [0]] = real
  if (first[0] === 0) return { doubts: ['the date has the year 0, which is in no calendar'] }
  // EDTF writes the seasons as months.
  const seasonOfMonth = ranges[0]?.[1] ?? 0
  const season = more.season ?? (seasonOfMonth >= 21 && seasonOfMonth <= 24 ? seasonOfMonth - 20 : undefined)
  const date = iso(first)
  const isRange = real.length > 1
  const saysMore = isRange || more.circa === true || season !== undefined || date === undefined
  const csl = {
    'date-parts': real,
    ...(more.circa && { circa: true }),
    ...(season !== undefined && { season }),
  }
  const doubts = [
    ...(date === undefined
      ? [`the year ${first[0]} is in references only: \`date\` takes the years from 1 to 9999`]
      : []),
    ...(isRange
      ? [`the date is the first of a range to ${iso(real.at(-1) ?? []) ?? real.at(-1)?.join('-')}`]
      : []),
  ]
  return { date, ...(saysMore && { csl }), doubts }
}

function fromText(written: string): ReadDate {
  const text = written.replaceAll(/[[\]()]/gu, '').trim()
  if (unpublished.test(text)) return { status: text.toLowerCase(), doubts: [`the date is “${text}”`] }
  const circa = /^(?:ca?\.?|circa|about|around|um|vers)\s+|[~?%]$/iu
  const isCirca = circa.test(text)
  const plain = text
    .replace(circa, '')
    .replace(/[~?%]$/u, '')
    .trim()
  const ancient =
    /^(\d{1,4})\s*(?:BCE?|B\.\s?C\.(?:\s?E\.)?|v\.\s?Chr\.)$/iu.exec(plain) ??
    /^-0*([1-9]\d{0,3})$/u.exec(plain)
  if (ancient) return fromParts([[-Number(ancient[1])]], { circa: isCirca })
  const [, season = '', year] = /^([A-Za-z]+)\s+(\d{4})$/u.exec(plain) ?? []
  const seasonNumber = seasons[season.toLowerCase()]
  if (year !== undefined && seasonNumber !== undefined)
    return fromParts([[Number(year)]], { season: seasonNumber })
  const range = plain.split(/\s*(?:\/|\s[-–—]\s|–|—|(?<=^\d{4})-(?=\d{4}$)|\s+to\s+)\s*/u)
  // Slashes also part year, month and day.
  const whole = partsOf(plain)
  const found = whole ? [whole] : range.map((part) => partsOf(part.trim()))
  const known = found.filter((parts) => parts !== undefined)
  if (known.length > 0 && known.length === found.length && found.length <= 2)
    return fromParts(known, { circa: isCirca })
  return { doubts: [`the date “${written}” is not understood`] }
}

function numbersOf(parts: unknown): Parts {
  const numbers = Array.isArray(parts)
    ? parts.map((part) => (part === null || part === '' ? NaN : Number(part)))
    : []
  const end = numbers.findIndex((number) => !Number.isInteger(number))
  return end === -1 ? numbers : numbers.slice(0, end)
}

/** A date of a library or a page: of CSL-JSON in its old and new forms, or as a text. */
export function readDate(value: unknown): ReadDate {
  if (Array.isArray(value)) {
    const [first, second] = value as unknown[]
    const both = [first, second].flatMap(
      (one) => readDate(one).csl?.['date-parts'] ?? dateParts(readDate(one).date),
    )
    return second === undefined ? readDate(first) : fromParts(both, {})
  }
  if (typeof value !== 'object' || value === null) {
    const text = oneLine(value)
    return text === undefined ? { doubts: [] } : fromText(text)
  }
  const {
    'date-parts': parts,
    raw,
    literal,
    year,
    month,
    day,
    circa,
    season,
  } = value as Record<string, unknown>
  const ranges = (Array.isArray(parts) ? (parts.some(Array.isArray) ? parts : [parts]) : [[year, month, day]])
    .map(numbersOf)
    .filter(({ length }) => length > 0)
  const seasonText = oneLine(season)
  const seasonNumber = seasons[(seasonText ?? '').toLowerCase()] ?? (Number(seasonText) || undefined)
  if (ranges.length > 0) return fromParts(ranges, { circa: Boolean(circa), season: seasonNumber })
  const text = oneLine(raw) ?? oneLine(literal)
  return text === undefined ? { doubts: [] } : fromText(text)
}

function dateParts(date: string | undefined): Parts[] {
  return date === undefined ? [] : [date.split('-').map(Number)]
}
