import type { z } from 'zod'
import { valueAt } from '../data-path.ts'
import type { DataPath } from '../data-path.ts'

export type Schema = z.core.$ZodType
type Definition = z.core.$ZodTypes['_zod']['def']

/** What sort of value a schema or a value is, as far as YAML tells them apart. */
export type Form = 'text' | 'number' | 'list' | 'keys' | 'other'

/** What a schema was made from. */
export function definitionOf(schema: Schema): Definition {
  return (schema as z.core.$ZodTypes)._zod.def
}

/** The schema without the wrappers that make a key optional or give it a value. */
export function unwrap(schema: Schema): Schema {
  const definition = definitionOf(schema)
  return definition.type === 'optional' || definition.type === 'default'
    ? unwrap(definition.innerType)
    : schema
}

/** What a schema without wrappers asks for. */
export function formOfSchema(schema: Schema): Form {
  switch (definitionOf(schema).type) {
    case 'string':
    case 'enum':
    case 'literal':
      return 'text'
    case 'number':
      return 'number'
    case 'array':
    case 'tuple':
      return 'list'
    case 'object':
    case 'record':
      return 'keys'
    default:
      return 'other'
  }
}

/** What a value is. */
export function formOfValue(value: unknown): Form {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object' && value !== null) return 'keys'
  if (typeof value === 'string') return 'text'
  return typeof value === 'number' ? 'number' : 'other'
}

/** The keys that a schema knows; none when it is not about keys. */
export function keysOf(schema: Schema): string[] {
  const definition = definitionOf(unwrap(schema))
  return definition.type === 'object' ? Object.keys(definition.shape) : []
}

function accepts(option: Schema, value: unknown): boolean {
  const form = formOfSchema(option)
  return form === formOfValue(value) || (form === 'text' && (typeof value !== 'object' || value === null))
}

function sharedKeys(option: Schema, value: unknown): number {
  return keysOf(option).filter((key) => valueAt(value, [key]) !== undefined).length
}

function hasLiteral(option: Schema, key: string, value: unknown): boolean {
  const definition = definitionOf(option)
  const literal = definition.type === 'object' ? definition.shape[key] : undefined
  const expected = literal && definitionOf(literal)
  return expected?.type === 'literal' && expected.values.some((one) => one === value)
}

/** The schema that a value is to be held against: without wrappers, and of a choice the option it fits best. */
export function concreteSchema(schema: Schema, value: unknown): Schema {
  const plain = unwrap(schema)
  const definition = definitionOf(plain)
  if (definition.type !== 'union') return plain
  const options = definition.options.map(unwrap)
  if ('discriminator' in definition) {
    const key = String(definition.discriminator)
    return options.find((option) => hasLiteral(option, key, valueAt(value, [key]))) ?? plain
  }
  const fitting = options.filter((option) => accepts(option, value))
  return fitting.sort((first, second) => sharedKeys(second, value) - sharedKeys(first, value))[0] ?? plain
}

/** The schema of one key or list item of a schema without wrappers; nothing when it knows no such key. */
export function childSchema(schema: Schema, segment: string | number): Schema | undefined {
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'object':
      return Object.hasOwn(definition.shape, segment) ? definition.shape[segment] : undefined
    case 'record':
      return definition.valueType
    case 'array':
      return definition.element
    case 'tuple':
      return definition.items[Number(segment)]
    default:
      return undefined
  }
}

/** The schema at a path, chosen by the data along the way; still wrapped. */
export function schemaAt(schema: Schema, data: unknown, at: DataPath): Schema | undefined {
  return at.reduce<Schema | undefined>(
    (current, segment, depth) =>
      current && childSchema(concreteSchema(current, valueAt(data, at.slice(0, depth))), segment),
    schema,
  )
}
