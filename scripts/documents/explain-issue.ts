import { z } from 'zod'
import type { DataPath } from './data-path.ts'
import { explainFormat } from './explain-format.ts'
import { suggestName } from './nearest-name.ts'
import type { PlainIssue } from './plain-issues.ts'
import { keysOf } from './schema-at.ts'
import type { Schema } from './schema-at.ts'
import type { Finding } from './source-file.ts'
import { helpForType } from './type-help.ts'
import { quoted, wordsForSchema, wordsForValue } from './words-for-values.ts'

/** The last key of a path: what a value is called. */
export function nameOf(at: DataPath): string {
  return String(at.findLast((segment) => typeof segment === 'string') ?? 'the front matter')
}

/** The example that a schema gives of itself, as it would be typed. */
export function exampleOf(schema: Schema | undefined): string | undefined {
  const examples = schema && z.globalRegistry.get(schema)?.examples
  return Array.isArray(examples) && examples.length > 0 ? String(examples[0]) : undefined
}

function explainMissing({ at, schema }: PlainIssue): Finding {
  const name = nameOf(at)
  const example = exampleOf(schema)
  return {
    code: 'missing-key',
    message: `\`${name}\` is missing`,
    help: example ? `add a line such as \`${name}: ${example}\`` : `add the key \`${name}\``,
  }
}

function explainType({ at, value, schema, options }: PlainIssue): Finding {
  const expected = options?.length
    ? [...new Set(options.map(wordsForSchema))].join(' or ')
    : schema
      ? wordsForSchema(schema)
      : 'another kind of value'
  return {
    code: 'invalid-type',
    message: `expected ${expected}, found ${wordsForValue(value)}`,
    help: helpForType(nameOf(at), expected, value, exampleOf(schema)),
  }
}

function explainChoice(at: DataPath, value: unknown, values: readonly unknown[]): Finding {
  const names = values.map(String)
  const name = nameOf(at)
  if (value === undefined) {
    return { code: 'missing-key', message: `\`${name}\` is missing`, help: `add the key \`${name}\` with one of: ${names.join(', ')}` }
  }
  return {
    code: 'invalid-value',
    message: `${quoted(value)} is none of the values that \`${name}\` can have`,
    help: suggestName(String(value), names, 'write one of these'),
  }
}

function explainSize(at: DataPath, value: unknown, bound: 'least' | 'most', limit: number): Finding {
  const name = nameOf(at)
  if (Array.isArray(value)) {
    const count = `${value.length} ${value.length === 1 ? 'item' : 'items'}`
    return {
      code: bound === 'least' ? 'too-few-items' : 'too-many-items',
      message: `\`${name}\` has ${count}; at ${bound} ${limit} can be used`,
      help: bound === 'least' ? `add ${limit - value.length} or more` : `remove ${value.length - limit}, or split them`,
    }
  }
  return {
    code: 'out-of-range',
    message: `${String(value)} is ${bound === 'least' ? 'less' : 'more'} than ${limit}, the ${bound} that \`${name}\` can be`,
    help: `write a number of at ${bound} ${limit}`,
  }
}

/** What an issue means for someone who writes front matter: a code, a message and a remedy. */
export function explainIssue(plain: PlainIssue): Finding {
  const { issue, at, value, schema } = plain
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? explainMissing(plain) : explainType(plain)
    case 'invalid_value':
      return explainChoice(at, value, issue.values)
    case 'unrecognized_keys':
      return {
        code: 'unknown-key',
        message: `there is no key \`${String(at.at(-1))}\` here`,
        help: suggestName(String(at.at(-1)), schema ? keysOf(schema) : [], 'these keys are known here'),
      }
    case 'too_small':
      return explainSize(at, value, 'least', Number(issue.minimum))
    case 'too_big':
      return explainSize(at, value, 'most', Number(issue.maximum))
    case 'invalid_format':
      return explainFormat(issue.format, nameOf(at), value, exampleOf(schema))
    default:
      return { code: 'invalid-value', message: issue.message }
  }
}
