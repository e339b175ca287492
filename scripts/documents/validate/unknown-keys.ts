import { boundedList } from '../../diagnostics/bounded-list.ts'
import { nearestName, suggestName } from '../nearest-name.ts'
import { nameOfSign, oddSignIn, withoutOddSigns } from '../odd-signs.ts'
import type { Finding } from '../source-file.ts'
import { joined } from './describe-value.ts'
import { ownersOfKey } from './key-owners.ts'
import type { PlainIssue } from './plain-issues.ts'
import { keysOf } from './schema-at.ts'
import type { Schema } from './schema-at.ts'

/** As many keys as a document has: who has forgotten one wants to see them all. */
const mostKnown = 20

/** What is to be said of a key that nothing knows. `root` is the whole schema. */
export function explainUnknownKey({ value, schema }: PlainIssue, root: Schema): Finding {
  const key = String(value)
  const known = schema ? keysOf(schema) : []
  const sign = oddSignIn(key)
  const right = sign === undefined ? undefined : nearestName(withoutOddSigns(key), known)
  if (sign !== undefined && right !== undefined) {
    return {
      code: 'unknown-key',
      message: `the key \`${key}\` has ${nameOfSign(sign)} in it`,
      help: `retype the key: \`${right}:\`, with nothing before the colon and an ordinary space after it`,
    }
  }
  const owners = nearestName(key, known) === undefined ? ownersOfKey(root, key) : []
  const names = owners.map((owner) => `\`${owner}\``)
  return {
    code: 'unknown-key',
    message: `there is no key \`${key}\` here`,
    help:
      owners.length > 0
        ? `indent it below ${joined(names, 'or')}, where it is known`
        : (suggestName(key, known, 'these keys are known here') ?? 'remove the line'),
  }
}

function isWithoutSuggestion({ issue, value, schema }: PlainIssue, root: Schema): boolean {
  if (issue.code !== 'unrecognized_keys') return false
  const key = String(value)
  return nearestName(key, schema ? keysOf(schema) : []) === undefined && ownersOfKey(root, key).length === 0
}

function placeOf({ at }: PlainIssue): string {
  return JSON.stringify(at.slice(0, -1))
}

/** The unknown keys of one place that are like none that is known there: said once, at the first of them. */
export function strangeKeysTogether(
  issues: readonly PlainIssue[],
  root: Schema,
): { rest: PlainIssue[]; together: { first: PlainIssue; finding: Finding }[] } {
  const strange = issues.filter((plain) => isWithoutSuggestion(plain, root))
  const places = new Map<string, PlainIssue[]>()
  for (const plain of strange) places.set(placeOf(plain), [...(places.get(placeOf(plain)) ?? []), plain])
  const several = [...places.values()].filter((group) => group.length > 1)
  const joinedUp = new Set(several.flat())
  return {
    rest: issues.filter((plain) => !joinedUp.has(plain)),
    together: several.flatMap((group) => {
      const [first] = group
      if (!first) return []
      const keys = boundedList(group.map(({ value }) => `\`${String(value)}\``))
      const known = boundedList(
        (first.schema ? keysOf(first.schema) : []).map((name) => `\`${name}\``),
        mostKnown,
      )
      const help = known === '' ? 'remove the lines' : `these keys are known here: ${known}`
      return [{ first, finding: { code: 'unknown-key', message: `there are no keys ${keys} here`, help } }]
    }),
  }
}
