import { oneLine } from '../imported-reading.ts'
import { writtenDates } from './written-date.ts'
import type { Parts } from './written-date.ts'

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

const seasons: Record<string, number> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 }
const unpublished =
  /^(?:forthcoming|in ?press|in print|to appear|accepted|submitted|in ?preparation|under review)\b\.?/iu
const none =
  /^(?:n\.?\s?d\.?|s\.?\s?d\.?|o\.?\s?[jd]\.?|no date|undated|undefined|null|none|n\/a|unknown|0000(?:-00){0,2})$/iu
const lastYear = 9999

/** A date as far as it is in the calendar; what is not is told. */
function realParts([year = 0, month = 0, day = 0]: Parts): { parts: Parts; doubts: string[] } {
  const written = [year, month, day].join('-')
  if (month === 0) return { parts: [year], doubts: [] }
  if (month < 1 || month > 12) {
    const isSeason = month >= 21 && month <= 24
    return { parts: [year], doubts: isSeason ? [] : [`only the year of ${written} is in the calendar`] }
  }
  if (day === 0) return { parts: [year, month], doubts: [] }
  const days = new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate()
  return day >= 1 && day <= days
    ? { parts: [year, month, day], doubts: [] }
    : { parts: [year, month], doubts: [`${written} is in no calendar; the month is taken`] }
}

function iso([year = 0, ...others]: Parts): string | undefined {
  if (year < 1 || year > lastYear) return undefined
  return [String(year).padStart(4, '0'), ...others.map((part) => String(part).padStart(2, '0'))].join('-')
}

function fromParts(ranges: Parts[], more: Omit<CslDate, 'date-parts'>): ReadDate {
  const checked = ranges.map(realParts)
  const real = checked.map(({ parts }) => parts)
  const [first = [0]] = real
  if (first[0] === 0) return { doubts: ['the date has the year 0, which is in no calendar'] }
  const [strange] = real.flatMap(([year = 0]) => (Math.abs(year) > lastYear ? [year] : []))
  if (strange !== undefined) return { doubts: [`the date has the year ${strange}, which is none`] }
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
    ...checked.flatMap((one) => one.doubts),
    ...(date === undefined
      ? [`the year ${first[0]} is in references only: \`date\` takes the years from 1 to 9999`]
      : []),
    ...(isRange
      ? [`the date is the first of a range to ${iso(real.at(-1) ?? []) ?? real.at(-1)?.join('-')}`]
      : []),
  ]
  return { date, ...(saysMore && { csl }), doubts }
}

const about = /^(?:ca?\.?|circa|about|around|um|vers)\s+|[~?%]$/iu
const ancient = [/^(\d{1,4})\s*(?:BCE?|B\.\s?C\.(?:\s?E\.)?|v\.\s?Chr\.)$/iu, /^-0*([1-9]\d{0,3})$/u]

function fromText(written: string): ReadDate {
  const text = written.replaceAll(/[[\]()]/gu, '').trim()
  if (none.test(text)) return { doubts: [] }
  const [status] = unpublished.exec(text) ?? []
  if (status !== undefined) {
    const rest = fromText(text.slice(status.length).replace(/^[\s,;:.]+/u, ''))
    return { ...rest, status: status.toLowerCase().replace(/\.$/u, ''), doubts: [`the date is “${text}”`] }
  }
  const circa = about.test(text)
  const plain = text.replace(about, '').replace(about, '').trim()
  if (plain === '') return { doubts: [] }
  const before = ancient.map((form) => form.exec(plain)?.[1]).find((year) => year !== undefined)
  if (before !== undefined) return fromParts([[-Number(before)]], { circa })
  const [, season = '', year] = /^([A-Za-z]+)\s+(\d{4})$/u.exec(plain) ?? []
  const seasonNumber = seasons[season.toLowerCase()]
  if (year !== undefined && seasonNumber !== undefined)
    return fromParts([[Number(year)]], { season: seasonNumber, circa })
  const found = writtenDates(plain)
  if (!found) return { doubts: [`the date “${written}” is not understood`] }
  const read = fromParts(found.dates, { circa })
  return { ...read, doubts: [...found.doubts, ...read.doubts] }
}

/** The numbers at the beginning of the parts of a date, or what is written there, where it is more than numbers. */
function partsIn(parts: unknown): Parts | string {
  const written = (Array.isArray(parts) ? (parts as unknown[]) : []).map((part) => oneLine(part) ?? '')
  const end = written.findIndex((part) => !/^-?\d+$/u.test(part))
  const rest = end === -1 ? [] : written.slice(end).filter((part) => part !== '' && part !== 'null')
  if (rest.length > 0) return [...rest, ...written.slice(0, end)].join(' ')
  return (end === -1 ? written : written.slice(0, end)).map(Number)
}

function fromList([first, second]: unknown[]): ReadDate {
  if (second === undefined) return readDate(first)
  const both = [first, second].flatMap((one) => {
    const { csl, date } = readDate(one)
    return csl?.['date-parts'] ?? (date === undefined ? [] : [date.split('-').map(Number)])
  })
  return fromParts(both, {})
}

/** A date of a library or a page: of CSL-JSON in its old and new forms, or as a text. */
export function readDate(value: unknown): ReadDate {
  if (Array.isArray(value)) return fromList(value)
  if (typeof value !== 'object' || value === null) {
    const text = oneLine(value)
    return text === undefined ? { doubts: [] } : fromText(text)
  }
  const date = value as Record<string, unknown>
  const { 'date-parts': parts } = date
  const written = (
    Array.isArray(parts)
      ? parts.some(Array.isArray)
        ? parts
        : [parts]
      : [[date['year'], date['month'], date['day']]]
  ).map(partsIn)
  const text =
    written.find((one) => typeof one === 'string') ?? oneLine(date['raw']) ?? oneLine(date['literal'])
  const ranges = written.filter((one) => typeof one !== 'string' && one.length > 0) as Parts[]
  const seasonText = oneLine(date['season'])
  const season = seasons[(seasonText ?? '').toLowerCase()] ?? (Number(seasonText) || undefined)
  const isText = written.some((one) => typeof one === 'string') || ranges.length === 0
  if (!isText) return fromParts(ranges, { circa: Boolean(date['circa']), season })
  return text === undefined ? { doubts: [] } : fromText(text)
}
