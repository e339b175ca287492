import { stringify } from 'yaml'
import { z } from 'zod'
import { countInWords, mostNamed } from '../../diagnostics/bounded-list.ts'
import type { DataPath } from '../data-path.ts'
import { definitionOf, formOfSchema, keysOf, unwrap } from './schema-at.ts'
import type { Form, Schema } from './schema-at.ts'

const words: Record<Form, string> = {
  text: 'text',
  number: 'a number',
  list: 'a list',
  keys: 'keys with values',
  other: 'a value',
}

/** Keys in words: `the keys \`given\` and \`family\``. */
function wordsForKeys(keys: readonly string[]): string {
  const names = keys.map((key) => `\`${key}\``)
  return names.length === 1 ? `the key ${names[0]}` : `the keys ${joined(names, 'and')}`
}

/** Parts in words: `a, b or c`; of many, the first and how many more there are. */
export function joined(parts: readonly string[], conjunction: 'and' | 'or'): string {
  if (parts.length > mostNamed + 1) {
    const rest = `${countInWords(parts.length - mostNamed)} more`
    return joined([...parts.slice(0, mostNamed), rest], conjunction)
  }
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(` ${conjunction} `)
}

/** What several schemas ask for, in words: `text or a list`. Keys are named when that tells two schemas apart. */
export function wordsForSchemas(schemas: readonly Schema[]): string {
  const plain = schemas.map(unwrap)
  const severalKeys = plain.filter((schema) => keysOf(schema).length > 0).length > 1
  const parts = plain.map((schema) => {
    const keys = keysOf(schema)
    return severalKeys && keys.length > 0 ? wordsForKeys(keys) : wordsForSchema(schema)
  })
  return joined([...new Set(parts)], 'or')
}

/** What a schema asks for, in words: `a whole number`. */
export function wordsForSchema(schema: Schema): string {
  const plain = unwrap(schema)
  const definition = definitionOf(plain)
  if (definition.type === 'union') {
    return 'discriminator' in definition ? words.keys : wordsForSchemas(definition.options)
  }
  return definition.type === 'number' && 'format' in definition
    ? 'a whole number'
    : words[formOfSchema(plain)]
}

/** What a value is, in words: `text`, or the number or word itself. */
export function wordsForValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return words.list
  if (typeof value === 'object')
    return Object.keys(value).length > 0 ? wordsForKeys(Object.keys(value)) : words.keys
  return typeof value === 'string' ? words.text : String(value)
}

/** A value as it is quoted in a message, cut when it is long. */
export function quoted(value: unknown): string {
  const characters = [...String(value)]
  return characters.length > 40 ? `“${characters.slice(0, 39).join('')}…”` : `“${characters.join('')}”`
}

/** The last key of a path. */
export function lastKey(at: DataPath): string {
  return String(at.findLast((segment) => typeof segment === 'string') ?? 'the front matter')
}

/** What the value at a path is called: its key, or an item of a list. */
export function subjectOf(at: DataPath): string {
  return typeof at.at(-1) === 'number' ? `an item of \`${lastKey(at)}\`` : `\`${lastKey(at)}\``
}

/** The example that a schema gives of itself, as it would be typed on one line. */
export function describedExample(schema: Schema | undefined): string | undefined {
  const examples = schema && z.globalRegistry.get(schema)?.examples
  if (!Array.isArray(examples) || examples.length === 0) return undefined
  return typeof examples[0] === 'string'
    ? examples[0]
    : stringify(examples[0], { collectionStyle: 'flow', lineWidth: 0 }).trim()
}
