import type { z } from 'zod'
import { valueAt } from '../data-path.ts'
import type { DataPath } from '../data-path.ts'
import { nearestName } from '../nearest-name.ts'
import { childSchema, concreteSchema, definitionOf, keysOf, schemaAt, unwrap } from './schema-at.ts'
import type { Schema } from './schema-at.ts'

type ZodIssue = z.core.$ZodIssue

/** One thing that is wrong with a value: an issue of Zod without choices inside, and what it is about. */
export interface PlainIssue {
  issue: Exclude<ZodIssue, z.core.$ZodIssueInvalidUnion | z.core.$ZodIssueInvalidKey>
  /** The whole path of the value, or of the key when `about` says so. */
  at: DataPath
  about: 'value' | 'key'
  value: unknown
  /** The schema of the value, when it is known. */
  schema?: Schema
  /** For a value that fits no option: the schemas it could have followed. */
  options?: Schema[]
}

interface Context {
  schema: Schema
  data: unknown
  base: DataPath
}

/** The values of the key that tells the options of a schema apart. */
function choicesOf(schema: Schema, key: string): string[] {
  const definition = definitionOf(unwrap(schema))
  if (definition.type !== 'union') return []
  return definition.options.flatMap((option) => {
    const child = childSchema(unwrap(option), key)
    const literal = child && definitionOf(child)
    return literal?.type === 'literal' ? literal.values.map(String) : []
  })
}

function isMismatch(issue: ZodIssue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type'
}

function isSafeBound(issue: ZodIssue): boolean {
  return issue.code === 'too_big' && issue.maximum === Number.MAX_SAFE_INTEGER
}

/** Whether a value has a key that an option knows, or one that is nearly spelt like it. */
function resembles(value: unknown, option: Schema | undefined): boolean {
  const known = option ? keysOf(unwrap(option)) : []
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  return keys.some((key) => nearestName(key, known) !== undefined)
}

function weight(issues: readonly ZodIssue[]): number {
  const [first] = issues
  return issues.length + (first && isMismatch(first) ? 1000 : 0)
}

function branchIssues(issue: z.core.$ZodIssueInvalidUnion, context: Context, at: DataPath): PlainIssue[] {
  const value = valueAt(context.data, issue.path as DataPath)
  const schema = schemaAt(context.schema, context.data, issue.path as DataPath)
  const definition = schema && definitionOf(unwrap(schema))
  const options = definition?.type === 'union' ? [...definition.options] : []
  const ranked = issue.errors
    .map((issues, index) => ({ issues, option: options[index] }))
    .sort((first, second) => weight(first.issues) - weight(second.issues))
  const best = ranked[0]
  const isList = Array.isArray(value)
  if (!best || best.issues.some(isMismatch) || (!isList && !resembles(value, best.option))) {
    const code = 'invalid_type' as const
    return [
      {
        issue: { code, expected: 'custom', path: [], message: '' },
        at,
        about: 'value',
        value,
        schema,
        options,
      },
    ]
  }
  return plainIssues(best.issues, { schema: best.option ?? context.schema, data: value, base: at })
}

function plainIssue(issue: ZodIssue, context: Context): PlainIssue[] {
  const path = issue.path as DataPath
  const at = [...context.base, ...path]
  if (issue.code === 'invalid_union') {
    if (issue.errors.length > 0) return branchIssues(issue, context, at)
    const schema = schemaAt(context.schema, context.data, path.slice(0, -1))
    const values = schema ? choicesOf(schema, String(path.at(-1))) : []
    const choice = { code: 'invalid_value' as const, values, path: [], message: '' }
    return [{ issue: choice, at, about: 'value', value: valueAt(context.data, path), schema }]
  }
  const value = valueAt(context.data, path)
  if (issue.code === 'invalid_key') {
    const [first] = plainIssues(issue.issues, { schema: context.schema, data: path.at(-1), base: at })
    return first ? [{ ...first, at, about: 'key', value: path.at(-1) }] : []
  }
  const wrapped = schemaAt(context.schema, context.data, path)
  const schema = wrapped && concreteSchema(wrapped, value)
  if (issue.code !== 'unrecognized_keys') return [{ issue, at, about: 'value', value, schema }]
  return issue.keys.map((key) => ({
    issue: { ...issue, keys: [key] },
    at: [...at, key],
    about: 'key' as const,
    value: key,
    schema,
  }))
}

/** Issues of Zod one by one: unknown keys apart, and of a choice the option that the value comes nearest to. */
export function plainIssues(issues: readonly ZodIssue[], context: Context): PlainIssue[] {
  // Zod compares every whole number with the largest safe one first; the schema's own bound says more.
  const byTelling = [...issues].sort(
    (first, second) => Number(isSafeBound(first)) - Number(isSafeBound(second)),
  )
  return byTelling.flatMap((issue) => plainIssue(issue, context))
}
