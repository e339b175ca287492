import { parseDocument } from 'yaml'
import type { HeaderKeys } from './header-keys.ts'

function parse(block: string): Record<string, unknown> | undefined {
  const parsed = parseDocument(block, { schema: 'failsafe', logLevel: 'error' })
  if (parsed.errors.length > 0) return undefined
  try {
    const value: unknown = parsed.toJS()
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    // Too many aliases, or one of an anchor that is missing.
    return undefined
  }
}

const line = /^([^\s#'"[{&*!|>%@`-][^\n]*?|"[^"\n]*")[ \t]*:[ \t]+(\S.*)$/u
const item = /^(\s*-[ \t]+)(?!["'[{|>&*])(\S.*)$/u

// With an indentation that slipped in, a key is read as part of the text above it.
const slipped =
  /^[ \t]+((?:authors?|date|year|url|doi|source|publisher|language|editors?|journal|venue)[ \t]*:[ \t])/iu

/** A header in which a key stands at the left edge when the line above is a key with its text. */
function withoutSlips(block: string): string {
  const lines = block.split('\n')
  return lines
    .map((text, index) => (line.test(lines[index - 1] ?? '') ? text.replace(slipped, '$1') : text))
    .join('\n')
}

/** The lines of each key at the top. */
function partsOf(block: string): { first: number; text: string }[] {
  const parts: { first: number; lines: string[] }[] = []
  for (const [index, text] of block.split('\n').entries()) {
    const last = parts.at(-1)
    if (last === undefined || /^[^\s#-]/u.test(text)) parts.push({ first: index + 1, lines: [text] })
    else last.lines.push(text)
  }
  return parts.map(({ first, lines }) => ({ first, text: lines.join('\n') }))
}

/** A text without a quotation mark that opens and never closes. */
function withoutOpenMark(text: string): string {
  const [mark = ''] = text
  return /["']/u.test(mark) && !text.slice(1).includes(mark) ? text.slice(1) : text
}

/** What stands after the first colon of each line, taken for a text. */
function quoted(part: string): string {
  const [first = '', ...rest] = part.split('\n')
  const [, key, value = ''] = line.exec(first) ?? []
  const isBlock = /^[|>][+-]?\d?\s*$/u.test(value)
  if (key !== undefined && !isBlock)
    return `${key}: ${JSON.stringify(withoutOpenMark([value, ...rest].join(' ').trim()))}`
  return [
    first,
    ...rest.map((text) =>
      text.replace(item, (_, dash: string, one: string) => dash + JSON.stringify(one.trim())),
    ),
  ].join('\n')
}

/** A number sign that YAML takes for a comment, and a person for a number: `title: Lamp #7`. */
function withNumberSigns(part: string): string {
  const [, key, value = ''] = line.exec(part) ?? []
  return key !== undefined && /(?:^|\s)#[\p{L}\d]/u.test(value) && !/^["'[{|>&*!]/u.test(value)
    ? `${key}: ${JSON.stringify(value.trim())}`
    : part
}

/** The keys of a header in YAML. A line that is not understood is reported, and costs no other. */
export function yamlKeys(block: string): HeaderKeys {
  const parts = partsOf(withoutSlips(block).replaceAll('\t', '  ')).map(({ first, text }) => ({
    first,
    text: withNumberSigns(text),
  }))
  const whole = parse(parts.map(({ text }) => text).join('\n'))
  if (whole) return { keys: whole, doubts: [] }
  const keys: Record<string, unknown> = {}
  const doubts: string[] = []
  for (const { first, text } of parts) {
    const found = parse(text) ?? parse(quoted(text))
    if (found) Object.assign(keys, { ...found, ...keys })
    else if (!/^\s*(?:#|$)/u.test(text))
      doubts.push(`line ${first + 1} of its header is not understood: ${text.split('\n')[0]?.slice(0, 80)}`)
  }
  return { keys, doubts }
}
