import type { DataPath } from '../data-path.ts'
import { describedExample, lastKey } from './describe-value.ts'
import type { PlainIssue } from './plain-issues.ts'

/** The only key of a group and its value, when that is all there is: probably text with a colon in it. */
function textWithColon(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const [first, ...others] = Object.entries(value)
  if (!first || others.length > 0 || typeof first[1] === 'object') return undefined
  return `${first[0]}: ${String(first[1])}`
}

function objectOf(at: DataPath): string {
  return typeof at.at(-1) === 'number' ? `each item of ${lastKey(at)}` : lastKey(at)
}

function helpForNumber(at: DataPath, value: unknown, such: string): string {
  const number = typeof value === 'string' ? /^\s*(\d+(?:\.\d+)?)(.*)$/su.exec(value) : null
  if (!number) return `write ${objectOf(at)} as a number${such}`
  return number[2]?.trim() === ''
    ? `take away the quotation marks: ${number[1]}`
    : `write the number alone: ${number[1]}`
}

function helpForText(at: DataPath, value: unknown, such: string): string {
  const colon = textWithColon(value)
  return colon
    ? `put text that contains a colon in quotes: ${JSON.stringify(colon)}`
    : `write ${objectOf(at)} as text${such}`
}

/** What to do about a value of the wrong kind. `expected` says in words what is asked for. */
export function helpForType({ at, value, schema, options }: PlainIssue, expected: string): string {
  const example = describedExample(schema)
  const such = example ? `, such as ${example}` : ''
  if (value === null) {
    return typeof at.at(-1) === 'number'
      ? 'write it after the hyphen, or remove the line'
      : `write it after the colon${such}`
  }
  if (expected.includes('number')) return helpForNumber(at, value, such)
  if (expected === 'text' || (options && textWithColon(value) && !expected.includes('`'))) {
    return helpForText(at, value, such)
  }
  if (expected === 'a list') {
    return `write ${lastKey(at)} as a list: each item on a line of its own, after a hyphen and a space`
  }
  if (options) return `write ${objectOf(at)} as ${expected}${such}`
  return `write its keys below it, indented, each on a line of its own with a colon and its value${such}`
}
