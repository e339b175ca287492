import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { valueAt } from '../data-path.ts'
import type { DataPath } from '../data-path.ts'
import { diagnosticAtValue } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'

const day = /^(\d{4})-(\d{2})-(\d{2})$/u

/** Days of a month (1 to 12) in the Gregorian calendar. */
function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/** Reports a date that does not exist, such as 2026-02-30. */
export function checkDate(document: ParsedDocument, data: unknown, at: DataPath): Diagnostic[] {
  const written = valueAt(data, at)
  if (typeof written === 'string' && written.startsWith('0000')) {
    const help = 'write the year in which it appeared, or leave the date out when it is not known'
    return [
      diagnosticAtValue(document, at, { code: 'impossible-date', message: 'there is no year 0000', help }),
    ]
  }
  const parts = day
    .exec(typeof written === 'string' ? written : '')
    ?.slice(1)
    .map(Number)
  const [year = 0, month = 0, dayOfMonth = 0] = parts ?? []
  const days = daysOf(year, month)
  if (!parts || month < 1 || month > 12 || dayOfMonth > 31 || dayOfMonth <= days) return []
  const problem = diagnosticAtValue(document, at, {
    code: 'impossible-date',
    message: `there is no ${String(written)}: that month has ${days} days`,
    help: 'write the year, month and day of a real date',
  })
  return [problem]
}
