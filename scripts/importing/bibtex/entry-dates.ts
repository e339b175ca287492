import { dateOfParts } from './bibtex-dates.ts'
import type { EntryFields } from './entry-fields.ts'

/** A date as it is written: in biblatex `~` is no space, but says that it is known about only. */
function dateText(entry: EntryFields, name: string): string | undefined {
  const value = entry.raw(name)
  if (value === undefined || /\\/u.test(value)) return entry.text(name)
  return value.replaceAll(/[{}]/gu, '').trim() || undefined
}

/** Takes when it appeared, was read, first came out or took place. */
export function takeDates(entry: EntryFields): void {
  const month = entry.text('month')
  const date = dateText(entry, 'date') ?? dateOfParts(entry.text('year'), month, entry.text('day'))
  if (date !== undefined) entry.item['issued'] = { raw: date }
  else if (month !== undefined) entry.doubt(`the month “${month}” has no year`)
  if (date !== undefined && month !== undefined && /^\d{4}$/u.test(date))
    entry.doubt(`the month “${month}” is left out`)
  for (const [field, variable] of [
    ['origdate', 'original-date'],
    ['urldate', 'accessed'],
    ['eventdate', 'event-date'],
  ] as const) {
    const value = dateText(entry, field)
    if (value !== undefined) entry.item[variable] = { raw: value }
  }
}
