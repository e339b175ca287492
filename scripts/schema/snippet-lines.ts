import { stringify } from 'yaml'
import { z } from 'zod'
import { definitionOf, formOfSchema, unwrap } from '../documents/validate/schema-at.ts'
import type { Schema } from '../documents/validate/schema-at.ts'

/** Numbers the places of a snippet in the order they are filled in. */
export type NextPlace = () => number

function exampleOf(schema: Schema): unknown {
  const examples = z.globalRegistry.get(schema)?.examples
  return Array.isArray(examples) ? examples[0] : undefined
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&')
}

/** A place for a value. Free text gets its quotation marks, so that a colon or a hash typed into it stays text. */
function placeFor(schema: Schema, next: NextPlace): string {
  const example = exampleOf(schema)
  const free = definitionOf(schema).type === 'string' && !('format' in definitionOf(schema))
  if (free) return `"\${${next()}:${escaped(JSON.stringify(example).slice(1, -1))}}"`
  const written = stringify(example, { collectionStyle: 'flow', lineWidth: 0 }).trim()
  return `\${${next()}:${escaped(written)}}`
}

/** How many items a list needs: one, unless its schema asks for more. */
function leastItems(schema: Schema): number {
  const checks = definitionOf(schema).checks ?? []
  const minima = checks.map(({ _zod: { def } }) => ('minimum' in def ? Number(def.minimum) : 1))
  return Math.max(1, ...minima)
}

function choiceFor(values: readonly unknown[], next: NextPlace): string {
  return `\${${next()}|${values.map((value) => String(value).replace(/[\\,|]/gu, '\\$&')).join(',')}|}`
}

function indented(lines: readonly string[], first = '  '): string[] {
  return lines.map((line, index) => (index === 0 ? first : '  ') + line)
}

function keysOfShape(shape: Readonly<Record<string, Schema>>, next: NextPlace): string[] {
  return Object.entries(shape).flatMap(([key, child]) => keyLines(key, child, next))
}

/** One item of a list as the lines of a snippet. Of a choice, the first option. */
export function itemLines(schema: Schema, next: NextPlace): string[] {
  const plain = unwrap(schema)
  const definition = definitionOf(plain)
  if (definition.type === 'object') return indented(keysOfShape(definition.shape, next), '- ')
  const option = definition.type === 'union' ? definition.options[0] : undefined
  return option ? itemLines(option, next) : [`- ${placeFor(plain, next)}`]
}

function itemsLines(element: Schema, count: number, next: NextPlace): string[] {
  return Array.from({ length: count }, () => itemLines(element, next)).flat()
}

/** One key of a front matter as the lines of a snippet: an example to type over, or values to choose from. */
export function keyLines(key: string, schema: Schema, next: NextPlace): string[] {
  const plain = unwrap(schema)
  const definition = definitionOf(plain)
  switch (definition.type) {
    case 'enum':
      return [`${key}: ${choiceFor(Object.values(definition.entries), next)}`]
    case 'literal':
      return [`${key}: ${definition.values.join('')}`]
    case 'array':
      return formOfSchema(unwrap(definition.element)) === 'list'
        ? [`${key}: ${placeFor(plain, next)}`]
        : [`${key}:`, ...indented(itemsLines(definition.element, leastItems(plain), next))]
    case 'record': {
      const name = placeFor(definition.keyType, next)
      return [`${key}:`, ...indented(keyLines(name, definition.valueType, next))]
    }
    case 'object':
      return [`${key}:`, ...indented(keysOfShape(definition.shape, next))]
    default:
      return [`${key}: ${placeFor(plain, next)}`]
  }
}
