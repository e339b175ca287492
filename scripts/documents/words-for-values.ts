import { definitionOf, formOfSchema, unwrap } from './schema-at.ts'
import type { Schema } from './schema-at.ts'

/** What a schema asks for, in words: `a whole number`. */
export function wordsForSchema(schema: Schema): string {
  const plain = unwrap(schema)
  const definition = definitionOf(plain)
  if (definition.type === 'union') {
    const words = [...new Set(definition.options.map(wordsForSchema))]
    return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ')
  }
  if (definition.type === 'number') return 'format' in definition ? 'a whole number' : 'a number'
  return { text: 'text', number: 'a number', list: 'a list', keys: 'keys with values', other: 'a value' }[
    formOfSchema(plain)
  ]
}

/** What a value is, in words: `text`, or the number or word itself. */
export function wordsForValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'keys with values'
  return typeof value === 'string' ? 'text' : String(value)
}

/** A value as it is quoted in a message, cut when it is long. */
export function quoted(value: unknown): string {
  const text = String(value)
  return text.length > 40 ? `“${text.slice(0, 39)}…”` : `“${text}”`
}
