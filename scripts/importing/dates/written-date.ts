import { monthOfName } from './month-names.ts'

/** Year, month and day as far as a date says them. */
export type Parts = number[]

/** Dates in the order in which they stand, two of them for a range; and what is not certain about them. */
export interface WrittenDates {
  dates: Parts[]
  doubts: string[]
}

const word = '(\\p{L}{3,10})\\.?'
const day = '(\\d{1,2})(?:st|nd|rd|th|er|[.ºª])?'
const weekday = '(?:\\p{L}{5,10},?\\s+)?'
const clock = '(?:[,\\s]+(?:at\\s+)?\\d{1,2}:.*)?'
const of = '(?:\\s+de)?'

type Reader = (...groups: (string | undefined)[]) => Parts[] | undefined

function withMonth(year: string, month: string, dayOfMonth?: string): Parts[] | undefined {
  const number = monthOfName(month)
  if (number === undefined) return undefined
  return [[Number(year), number, ...(dayOfMonth === undefined ? [] : [Number(dayOfMonth)])]]
}

function numbers(...groups: (string | undefined)[]): Parts[] {
  return [groups.flatMap((group) => (group === undefined ? [] : [Number(group)]))]
}

function between(first: Parts[] | undefined, last: Parts[] | undefined): Parts[] | undefined {
  return first && last ? [...first, ...last] : undefined
}

/** The ways in which people and programs write dates, and what each says. */
const forms: [RegExp, Reader][] = [
  [/^(-?\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:T.*|\s+\d{1,2}:.*)?$/u, numbers],
  [/^(\d{4})(\d{2})(\d{2})(?:T\d.*)?$/u, numbers],
  [/^(\d{4})\s*[年년](?:\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?)?$/u, numbers],
  [
    /^(\d{1,2})[-/.](\d{4})$/u,
    (month = '', year = '') => (Number(month) <= 12 ? numbers(year, month) : undefined),
  ],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u, (...groups) => numbers(...groups.toReversed())],
  [
    new RegExp(`^(\\d{4})[\\s,]+${word}(?:[\\s,]+${day})?$`, 'u'),
    (year = '', month = '', dayOfMonth) => withMonth(year, month, dayOfMonth),
  ],
  [
    new RegExp(`^${weekday}(?:le\\s+|den\\s+)?${day}${of}\\s+${word},?${of}\\s+(\\d{4})${clock}$`, 'u'),
    (dayOfMonth, month = '', year = '') => withMonth(year, month, dayOfMonth),
  ],
  [
    new RegExp(`^${weekday}${word}${of}\\s+(?:${day},?\\s+)?(\\d{4})${clock}$`, 'u'),
    (month = '', dayOfMonth, year = '') => withMonth(year, month, dayOfMonth),
  ],
  [
    new RegExp(`^${word}\\s*[-–—/]+\\s*${word}\\s+(\\d{4})$`, 'u'),
    (first = '', last = '', year = '') => between(withMonth(year, first), withMonth(year, last)),
  ],
  [
    new RegExp(`^${day}\\s*[-–—/]+\\s*${day}\\s+${word}\\s+(\\d{4})$`, 'u'),
    (first, last, month = '', year = '') =>
      between(withMonth(year, month, first), withMonth(year, month, last)),
  ],
  [
    new RegExp(`^${word}\\s+${day}\\s*[-–—/]+\\s*${day},?\\s+(\\d{4})$`, 'u'),
    (month = '', first, last, year = '') =>
      between(withMonth(year, month, first), withMonth(year, month, last)),
  ],
  [
    new RegExp(`^${day}\\s+${word}\\s*[-–—/]+\\s*${day}\\s+${word}\\s+(\\d{4})$`, 'u'),
    (first, from = '', last, to = '', year = '') =>
      between(withMonth(year, from, first), withMonth(year, to, last)),
  ],
  // The letter tells works of one year apart; © and c say whose year it is.
  [/^(?:©\s?|c|cop\.?\s?)?(\d{4})[a-rt-z]?$/u, numbers],
  [/^(?:AD|A\.\s?D\.|CE)\s?(\d{1,4})$|^(\d{1,4})\s?(?:AD|A\.\s?D\.|CE|C\.\s?E\.|n\.\s?Chr\.)$/u, numbers],
]

const withSlashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u

/** A date whose first two numbers are a day and a month in this order or in the other. */
function fromSlashes(text: string): WrittenDates | undefined {
  const [, one, other, year] = (withSlashes.exec(text) ?? []).map(Number)
  if (one === undefined || other === undefined || year === undefined) return undefined
  if (one > 12 || one === other) return { dates: [[year, other, one]], doubts: [] }
  if (other > 12) return { dates: [[year, one, other]], doubts: [] }
  return {
    dates: [[year]],
    doubts: [`“${text}” may have the day or the month first; only the year is taken`],
  }
}

function oneDate(text: string): Parts[] | undefined {
  for (const [form, read] of forms) {
    const found = form.exec(text)
    const dates = found ? read(...found.slice(1)) : undefined
    if (dates) return dates
  }
  return undefined
}

// Slashes and hyphens also part year, month and day: what is a date as a whole is none of these.
const range = /\s*(?:\/|\s[-–—]\s|–|—|(?<=^\d{4})--?(?=\d{4}$)|\s+to\s+)\s*/u

/** One date or a range in the ways that people and programs write them; nothing where it is none of them. */
export function writtenDates(text: string): WrittenDates | undefined {
  const [, from] = /^([^/]+)\/(?:\.\.|open)?$/u.exec(text) ?? []
  const open = from === undefined ? undefined : oneDate(from)
  if (open) return { dates: open, doubts: [`the date “${text}” has a beginning, and no end yet`] }
  const whole = oneDate(text)
  if (whole) return { dates: whole, doubts: [] }
  const parts = fromSlashes(text) ? [] : text.split(range).map((part) => oneDate(part.trim()))
  const known = parts.flatMap((part) => part ?? [])
  if (known.length === 2 && parts.length === 2) return { dates: known, doubts: [] }
  return fromSlashes(text)
}
