import fc from 'fast-check'
import { z } from 'zod'
import { definitionOf } from '../../scripts/documents/validate/schema-at.ts'
import type { Schema } from '../../scripts/documents/validate/schema-at.ts'

const yamlMarks =
  '---|\n---\n|...|\n...\n|# | #|: |:|- |? |> |{|}|[|]|,|&a|*a|!t|%|@|`|"|\'|\\|\\n|<<|=|~'.split('|')
const yamlWords = ['Null', 'no', 'true', '.nan', '0x1F', '1e3', '012', '2026-02-30', '12:30', '| ', '|-\n']
const markup = ['{{ x }}', '<script>', '-->', '$x$', '**', '](', '__proto__', 'constructor']
const invisible = [
  '\t',
  ' ',
  '\n',
  '\r',
  '\r\n',
  '\u0000',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\u200f',
  '\u202e',
  '\ufeff',
]
const scripts = ['é', 'e\u0301', 'שלום', 'سلام', '案内', '👩‍👩‍👧', '🇹🇷']
const awkward = [...yamlMarks, ...yamlWords, ...markup, ...invisible, ...scripts]

const visible = /[^\s\p{Z}\p{Cc}\p{Cf}]/u

/** Any text with something to see in it, and often with what YAML, Markdown or HTML could take for its own. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary', maxLength: 6 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  .filter((text) => visible.test(text))

function exampleOf(schema: Schema): unknown {
  const examples = z.globalRegistry.get(schema)?.examples
  return Array.isArray(examples) ? examples[0] : undefined
}

function arbitraryKeys(shape: Readonly<Record<string, Schema>>): fc.Arbitrary<unknown> {
  return fc.record(
    Object.fromEntries(Object.entries(shape).map(([key, child]) => [key, arbitraryFor(child)])),
  )
}

/**
 * Data that fits a schema, with every key present and any text wherever text is free; numbers, choices and texts with
 * a form are the schema's own examples.
 */
export function arbitraryFor(schema: Schema): fc.Arbitrary<unknown> {
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'optional':
    case 'default':
      return arbitraryFor(definition.innerType)
    case 'object':
      return arbitraryKeys(definition.shape)
    case 'record':
      return arbitraryFor(definition.valueType).map((value) => ({
        [String(exampleOf(definition.keyType))]: value,
      }))
    case 'array': {
      const enough = definition.checks ? 2 : 1
      const most = definition.checks?.map(
        ({ _zod }) => (_zod.def as { maximum?: number }).maximum ?? Infinity,
      )
      const maxLength = Math.min(enough + 1, ...(most ?? []))
      return fc.array(arbitraryFor(definition.element), { minLength: Math.min(enough, maxLength), maxLength })
    }
    case 'tuple':
      return fc.tuple(...definition.items.map(arbitraryFor))
    case 'union':
      return fc.oneof(...definition.options.map(arbitraryFor))
    case 'literal':
      return fc.constantFrom(...definition.values)
    case 'string':
      return 'format' in definition ? fc.constant(exampleOf(schema)) : arbitraryText
    default:
      return fc.constant(exampleOf(schema))
  }
}
