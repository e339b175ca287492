import type { PlainIssue } from './plain-issues.ts'
import type { Finding } from '../source-file.ts'
import { describedExample, quoted, subjectOf } from './describe-value.ts'

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

/** What is wrong with text that does not have the form asked for. */
export function explainFormat(format: string, { at, value, schema }: PlainIssue): Finding {
  const known = formats[format]
  const example = describedExample(schema)
  if (known)
    return {
      code: `invalid-${format}`,
      message: `expected ${known.expected}, found ${quoted(value)}`,
      help: known.help,
    }
  return {
    code: 'empty-text',
    message: `${subjectOf(at)} has no text`,
    help: example ? `write some text, such as: ${example}` : 'write some text, or remove the line',
  }
}
