import { dateOfAnotherSort, datesMeant } from './date-to-write.ts'
import type { PlainIssue } from './plain-issues.ts'
import type { Finding } from '../source-file.ts'
import { quoted, subjectOf, whatIsMeant } from './describe-value.ts'
import { addressMeant, doiMeant, languageMeant, timeMeant } from './value-to-write.ts'

const formats: Record<string, { expected: string; help: string }> = {
  date: { expected: 'a date', help: 'write the year, or year and month, or year, month and day: 2026-04-07' },
  day: { expected: 'a day', help: 'write year, month and day: 2026-05-12' },
  time: {
    expected: 'a time of day',
    help: 'write hours and minutes on a 24-hour clock, with two digits each: 09:30',
  },
  identifier: {
    expected: 'a short name of lower-case letters, digits and hyphens',
    help: 'write it without spaces, capitals and accents, such as safety-buffer',
  },
  language: { expected: 'a language tag', help: 'write a tag such as en, de or pt-BR' },
  url: {
    expected: 'a web address',
    help: 'write the whole address with http or https, such as https://example.org/article',
  },
  doi: { expected: 'a DOI', help: 'write the DOI without the address in front of it, such as 10.1000/182' },
}

/** What was probably meant by a text that does not have its form. */
const meant: Record<string, (typed: string) => string | undefined> = {
  date: (typed) => alternatives(datesMeant(typed)),
  day: (typed) => alternatives(datesMeant(typed).filter((date) => date.length === 10)),
  time: timeMeant,
  url: addressMeant,
  doi: doiMeant,
  language: languageMeant,
}

function alternatives(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(', or ')
}

function remedyFor(format: string, value: unknown): string | undefined {
  const typed = String(value)
  const right = meant[format]?.(typed)
  if (right !== undefined) return `write ${right}`
  return format === 'date' ? dateOfAnotherSort(typed) : undefined
}

/** What is wrong with text that does not have the form asked for. */
export function explainFormat(format: string, { at, value, schema }: PlainIssue): Finding {
  const known = formats[format]
  if (known)
    return {
      code: `invalid-${format}`,
      message: `expected ${known.expected}, found ${quoted(value)}`,
      help: remedyFor(format, value) ?? known.help,
    }
  return {
    code: 'empty-text',
    message: `${subjectOf(at)} has no text`,
    help: `write ${whatIsMeant(schema) ?? 'some text'}, or remove the line`,
  }
}
