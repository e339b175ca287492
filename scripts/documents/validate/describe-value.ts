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

/** Whether a schema asks for words of the person's own, for which no example can stand. */
function isProse(schema: Schema): boolean {
  const definition = definitionOf(unwrap(schema))
  if (definition.type === 'union') return definition.options.some(isProse)
  return definition.type === 'string' && !('format' in definition && definition.format !== 'regex')
}

/** An example of what a schema asks for: its form, with `…` for the words that only its author knows. */
export function exampleOf(schema: Schema): unknown {
  if (isProse(schema)) return '…'
  const plain = unwrap(schema)
  const definition = definitionOf(plain)
  if (definition.type === 'array') return [exampleOf(definition.element)]
  if (definition.type === 'object') {
    const required = Object.entries(definition.shape).filter(
      ([, child]) => definitionOf(child).type !== 'optional' && definitionOf(child).type !== 'default',
    )
    return Object.fromEntries(required.map(([key, child]) => [key, exampleOf(child)]))
  }
  if ('format' in definition && definition.format === 'identifier') return 'a-short-name'
  const examples = z.globalRegistry.get(schema)?.examples ?? z.globalRegistry.get(plain)?.examples
  return Array.isArray(examples) && examples.length > 0 ? examples[0] : undefined
}

/** An example of what a schema asks for, as it would be typed on one line; nothing when only its author knows. */
export function describedExample(schema: Schema | undefined): string | undefined {
  const example = schema && exampleOf(schema)
  if (example === undefined || example === '…' || example === null) return undefined
  return inOneLine(example)
}

/** A value as it is typed on one line of YAML. */
export function inOneLine(value: unknown): string {
  return stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: !Array.isArray(value),
  }).trim()
}

/** What a schema is about, to go on with in a sentence: `the title of the reading`. */
export function whatIsMeant(schema: Schema | undefined): string | undefined {
  const description =
    schema && (z.globalRegistry.get(schema)?.description ?? z.globalRegistry.get(unwrap(schema))?.description)
  return description && `${description.slice(0, 1).toLowerCase()}${description.slice(1).replace(/\.$/u, '')}`
}
