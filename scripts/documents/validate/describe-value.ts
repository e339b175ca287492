import { stringify } from 'yaml'
import { z } from 'zod'
import type { DataPath } from '../data-path.ts'
import { definitionOf, formOfSchema, unwrap } from './schema-at.ts'
import type { Form, Schema } from './schema-at.ts'

const words: Record<Form, string> = {
  text: 'text',
  number: 'a number',
  list: 'a list',
  keys: 'keys with values',
  other: 'a value',
}

/** What several schemas ask for, in words: `text or a list`. */
export function wordsForSchemas(schemas: readonly Schema[]): string {
  return [...new Set(schemas.map(wordsForSchema))].join(' or ')
}

/** What a schema asks for, in words: `a whole number`. */
export function wordsForSchema(schema: Schema): string {
  const plain = unwrap(schema)
  const definition = definitionOf(plain)
  if (definition.type === 'union') return wordsForSchemas(definition.options)
  return definition.type === 'number' && 'format' in definition ? 'a whole number' : words[formOfSchema(plain)]
}

/** What a value is, in words: `text`, or the number or word itself. */
export function wordsForValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return words.list
  if (typeof value === 'object') return words.keys
  return typeof value === 'string' ? words.text : String(value)
}

/** A value as it is quoted in a message, cut when it is long. */
export function quoted(value: unknown): string {
  const characters = [...String(value)]
  return characters.length > 40 ? `“${characters.slice(0, 39).join('')}…”` : `“${characters.join('')}”`
}

/** The last key of a path: what a value is called. */
export function nameOf(at: DataPath): string {
  return String(at.findLast((segment) => typeof segment === 'string') ?? 'the front matter')
}

/** The example that a schema gives of itself, as it would be typed on one line. */
export function describedExample(schema: Schema | undefined): string | undefined {
  const examples = schema && z.globalRegistry.get(schema)?.examples
  if (!Array.isArray(examples) || examples.length === 0) return undefined
  return typeof examples[0] === 'string'
    ? examples[0]
    : stringify(examples[0], { collectionStyle: 'flow', lineWidth: 0 }).trim()
}
