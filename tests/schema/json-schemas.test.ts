import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { frontMatterSchema } from '../../scripts/model/front-matter.ts'
import { headmatterSchema } from '../../scripts/model/session.ts'
import { renderJsonSchemas } from '../../scripts/schema/render-json-schemas.ts'

interface JsonNode {
  type?: unknown
  description?: string
  examples?: unknown[]
  properties?: Record<string, JsonNode>
  items?: JsonNode | JsonNode[]
  additionalProperties?: JsonNode | boolean
  anyOf?: JsonNode[]
  oneOf?: JsonNode[]
}

const root = join(import.meta.dirname, '../..')
const schemas = renderJsonSchemas().map(({ text }) => JSON.parse(text) as JsonNode)

function isNode(value: JsonNode | JsonNode[] | boolean | undefined): value is JsonNode {
  return typeof value === 'object' && !Array.isArray(value)
}

/** Every key at any depth, by its path. */
function keysOf(node: JsonNode, path = ''): [string, JsonNode][] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]): [string, JsonNode][] => [
    [`${path}.${key}`, child],
    ...keysOf(child, `${path}.${key}`),
  ])
  const lists = [node.items ?? [], node.anyOf ?? [], node.oneOf ?? []].flat()
  const inside = [...lists, node.additionalProperties].filter(isNode)
  return [...own, ...inside.flatMap((child, index) => keysOf(child, `${path}[${index}]`))]
}

test('the files for editors are fresh', async () => {
  for (const { path, text } of renderJsonSchemas()) {
    expect(await readFile(join(root, path), 'utf8'), `${path}: run npm run schema`).toBe(text)
  }
})

test('every key has a description and an example', () => {
  const keys = schemas.flatMap((schema) => keysOf(schema))
  expect(keys.length).toBeGreaterThan(150)
  const bare = keys.filter(([, { description, examples }]) => !description || !examples?.length)
  expect(bare.map(([path]) => path)).toEqual([])
})

function schemasIn(schema: z.core.$ZodType): z.core.$ZodType[] {
  const definition = (schema as z.core.$ZodTypes)._zod.def
  const inner = (() => {
    switch (definition.type) {
      case 'object':
        return Object.values(definition.shape)
      case 'array':
        return [definition.element]
      case 'tuple':
        return [...definition.items]
      case 'union':
        return [...definition.options]
      case 'record':
        return [definition.keyType, definition.valueType]
      case 'optional':
      case 'default':
        return [definition.innerType]
      default:
        return []
    }
  })()
  return [schema, ...inner.flatMap(schemasIn)]
}

test('every example fits the schema that gives it', () => {
  const all = [frontMatterSchema, headmatterSchema].flatMap(schemasIn)
  const examples = all.flatMap((schema) => {
    const own: unknown = z.globalRegistry.get(schema)?.examples
    return Array.isArray(own) ? own.map((example: unknown) => ({ schema, example })) : []
  })
  expect(examples.length).toBeGreaterThan(150)
  const unfit = examples.filter(({ schema, example }) => !z.safeParse(schema, example).success)
  expect(unfit.map(({ example }) => example)).toEqual([])
})

test('text may be typed as a number or a word, as the build allows', () => {
  const [document] = schemas
  expect(document?.properties?.title?.type).toEqual(['string', 'number', 'boolean'])
  expect(document?.properties?.minutes?.type).toBe('integer')
})
