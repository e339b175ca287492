import type { DataPath } from '../data-path.ts'
import { nameOfSign, oddSignIn, withoutOddSigns } from '../odd-signs.ts'
import { describedExample, exampleOf, inOneLine, lastKey, wordsForSchema } from './describe-value.ts'
import { definitionOf, unwrap } from './schema-at.ts'
import type { Schema } from './schema-at.ts'
import { minutesMeant } from './value-to-write.ts'
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
  if (typeof value !== 'string') return `write ${objectOf(at)} as a number${such}`
  const digits = withoutOddSigns(value)
  const meant = lastKey(at) === 'minutes' ? minutesMeant(value) : undefined
  const number = meant === undefined ? /^\s*(\d+(?:\.\d+)?)/u.exec(digits)?.[1] : String(meant)
  if (number === undefined) return `write ${objectOf(at)} as a number${such}`
  if (value.trim() === number) return `take away the quotation marks: ${number}`
  const sign = oddSignIn(value)
  if (sign === undefined && !digits.startsWith(number)) return `write it in minutes: ${number}`
  return sign === undefined
    ? `write the number alone: ${number}`
    : `write ${number}, without ${nameOfSign(sign)}`
}

/** The names or words that a text lists, where a list was asked for. */
function listed(text: string): string[] {
  const parts = text.split(/\s*;\s*|\s+(?:and|und|et|y|&)\s+/u)
  const byComma = text.split(/\s*,\s*/u)
  if (parts.length === 1 && byComma.length > 1 && byComma.every((part) => /\s/u.test(part))) return byComma
  return parts.filter((part) => part !== '')
}

function helpForList(at: DataPath, value: unknown, schema: Schema | undefined): string {
  const definition = schema && definitionOf(unwrap(schema))
  const element = definition?.type === 'array' ? definition.element : undefined
  const takesText = element !== undefined && wordsForSchema(element).startsWith('text')
  if (typeof value === 'string' && takesText)
    return `write it in brackets: ${lastKey(at)}: ${inOneLine(listed(value))}`
  return `write ${lastKey(at)} as a list: each item on a line of its own, after a hyphen and a space`
}

const textKeys = ['text', 'name', 'title', 'term']

/** A text as the keys that were asked for, with the words that were typed in their place. */
function textAsKeys(value: unknown, schema: Schema | undefined): string | undefined {
  const example = schema && exampleOf(schema)
  if (typeof value !== 'string' || typeof example !== 'object' || example === null) return undefined
  const key = textKeys.find((name) => name in example)
  return key && inOneLine({ ...example, [key]: value })
}

function helpForText(at: DataPath, value: unknown, such: string): string {
  const colon = textWithColon(value)
  return colon
    ? `put text that contains a colon in quotes: ${JSON.stringify(colon)}`
    : `write ${objectOf(at)} as text${such}`
}

/** A template of another program that was never filled in: `{{title}}`, which YAML takes for keys in keys. */
function isTemplate(value: unknown): boolean {
  const [key] = typeof value === 'object' && value !== null ? Object.keys(value) : []
  return key !== undefined && key.startsWith('{')
}

/** What to do about a value of the wrong kind. `expected` says in words what is asked for. */
export function helpForType({ at, value, schema, options }: PlainIssue, expected: string): string {
  const example = describedExample(schema)
  const such = example && example !== '{}' ? `, such as ${example}` : ''
  if (value === null) {
    return typeof at.at(-1) === 'number'
      ? 'write it after the hyphen, or remove the line'
      : `write it after the colon${such}`
  }
  if (isTemplate(value)) return 'write what belongs here: braces are a template that was not filled in'
  if (expected.includes('number')) return helpForNumber(at, value, such)
  if (expected === 'text' || (options && textWithColon(value) && !expected.includes('`'))) {
    return helpForText(at, value, such)
  }
  if (expected === 'a list') return helpForList(at, value, schema)
  const keys = textAsKeys(value, schema)
  if (keys !== undefined) return `write ${keys}`
  if (options) return `write ${objectOf(at)} as ${expected}${such}`
  return `write its keys below it, indented, each on a line of its own with a colon and its value${such}`
}
