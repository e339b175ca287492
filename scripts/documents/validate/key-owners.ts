import { definitionOf, unwrap } from './schema-at.ts'
import type { Schema } from './schema-at.ts'

/** Below it any word of slides and sheets has a key: it is nowhere that another key was meant to stand. */
const keyOfWords = 'words'

function childrenOf(schema: Schema): Schema[] {
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'array':
      return [definition.element]
    case 'record':
      return [definition.valueType]
    case 'union':
      return [...definition.options]
    default:
      return []
  }
}

function ownersBelow(schema: Schema, key: string, owner: string | undefined): string[] {
  const plain = unwrap(schema)
  const definition = definitionOf(plain)
  if (definition.type !== 'object') {
    return childrenOf(plain).flatMap((child) => ownersBelow(child, key, owner))
  }
  const own = owner !== undefined && Object.hasOwn(definition.shape, key) ? [owner] : []
  const inner = Object.entries(definition.shape).flatMap(([name, child]) =>
    name === keyOfWords ? [] : ownersBelow(child, key, name),
  )
  return [...own, ...inner]
}

/** The keys below which a key would be known: where it probably belongs when it is indented wrongly. */
export function ownersOfKey(schema: Schema, key: string): string[] {
  return [...new Set(ownersBelow(schema, key, undefined))]
}

function keysBelow(schema: Schema, found: Set<string>): Set<string> {
  const plain = unwrap(schema)
  const definition = definitionOf(plain)
  if (definition.type !== 'object') {
    for (const child of childrenOf(plain)) keysBelow(child, found)
    return found
  }
  for (const [name, child] of Object.entries(definition.shape)) {
    found.add(name)
    if (name !== keyOfWords) keysBelow(child, found)
  }
  return found
}

const keysOfSchemas = new WeakMap<Schema, ReadonlySet<string>>()

/** Every key that a schema knows, wherever it stands. */
export function keysAnywhere(schema: Schema): ReadonlySet<string> {
  const known = keysOfSchemas.get(schema)
  if (known) return known
  const keys = keysBelow(schema, new Set())
  keysOfSchemas.set(schema, keys)
  return keys
}
