import {
  describedExample,
  lastKey,
  quoted,
  subjectOf,
  whatIsMeant,
  wordsForSchema,
  wordsForSchemas,
  wordsForValue,
} from './describe-value.ts'
import { explainFormat } from './explain-format.ts'
import { explainSize } from './explain-size.ts'
import { suggestName } from '../nearest-name.ts'
import type { PlainIssue } from './plain-issues.ts'
import type { Schema } from './schema-at.ts'
import type { Finding } from '../source-file.ts'
import { helpForType } from './type-help.ts'
import { explainUnknownKey } from './unknown-keys.ts'

function explainMissing({ at, schema }: PlainIssue): Finding {
  const name = lastKey(at)
  const about = whatIsMeant(schema)
  const line = `\`${name}: ${describedExample(schema) ?? '…'}\``
  return {
    code: 'missing-key',
    message: `\`${name}\` is missing`,
    help: about ? `add a line such as ${line}: ${about}` : `add a line such as ${line}`,
  }
}

function explainType(plain: PlainIssue): Finding {
  const { value, schema, options } = plain
  const expected = options ? wordsForSchemas(options) : schema ? wordsForSchema(schema) : 'another value'
  return {
    code: 'invalid-type',
    message: `expected ${expected}, found ${wordsForValue(value)}`,
    help: helpForType(plain, expected),
  }
}

function explainChoice({ at, value }: PlainIssue, values: readonly unknown[]): Finding {
  const names = values.map(String)
  if (value === undefined) {
    const name = lastKey(at)
    const help = `add a line \`${name}: …\` with one of these: ${names.join(', ')}`
    return { code: 'missing-key', message: `\`${name}\` is missing`, help }
  }
  return {
    code: 'invalid-value',
    message: `${subjectOf(at)} cannot be ${quoted(value)}`,
    help: suggestName(String(value), names, 'write one of these'),
  }
}

/** What an issue means for someone who writes front matter: a code, a message and a remedy. `root` is the whole schema. */
export function explainIssue(plain: PlainIssue, root: Schema): Finding {
  const { issue, value } = plain
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? explainMissing(plain) : explainType(plain)
    case 'invalid_value':
      return explainChoice(plain, issue.values)
    case 'unrecognized_keys':
      return explainUnknownKey(plain, root)
    case 'too_small':
      return explainSize(plain, { side: 'least', limit: Number(issue.minimum), inclusive: issue.inclusive })
    case 'too_big':
      return explainSize(plain, { side: 'most', limit: Number(issue.maximum), inclusive: issue.inclusive })
    case 'invalid_format':
      return explainFormat(issue.format, plain)
    default:
      return { code: 'invalid-value', message: issue.message, help: 'write it as in the README' }
  }
}
