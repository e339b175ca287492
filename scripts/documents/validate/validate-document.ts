import type { z } from 'zod'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { explainIssue } from './explain-issue.ts'
import { frontMatterData } from './front-matter-data.ts'
import { formatDataPath } from '../data-path.ts'
import { nearestName } from '../nearest-name.ts'
import { diagnosticAtKey, diagnosticAtValue } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import type { Finding } from '../source-file.ts'
import { commaInBraces } from './comma-in-braces.ts'
import { commentInPlace } from './comment-in-place.ts'
import { withoutForeignKeys } from './foreign-keys.ts'
import { plainIssues } from './plain-issues.ts'
import type { PlainIssue } from './plain-issues.ts'
import { strangeKeysTogether } from './unknown-keys.ts'

/** A document held against its schema. */
export interface ValidatedDocument<Value> {
  document: ParsedDocument
  /** The data as written, also when it is not valid; for checks that look at one key. */
  data: unknown
  /** The data with all defaults, when it is valid. */
  value?: Value
}

function isMissing({ issue, value, about }: PlainIssue): boolean {
  return about === 'value' && value === undefined && ['invalid_type', 'invalid_value'].includes(issue.code)
}

function parentOf({ at }: PlainIssue): string {
  return formatDataPath(at.slice(0, -1))
}

/** Leaves out keys that are missing only because they were misspelt: the unknown key says so already. */
function withoutMisspeltTwice(issues: PlainIssue[]): PlainIssue[] {
  const unknown = new Map<string, string[]>()
  for (const plain of issues) {
    if (plain.issue.code !== 'unrecognized_keys') continue
    const parent = parentOf(plain)
    unknown.set(parent, [...(unknown.get(parent) ?? []), String(plain.value)])
  }
  return issues.filter((plain) => {
    const siblings = isMissing(plain) ? (unknown.get(parentOf(plain)) ?? []) : []
    return !siblings.some((key) => nearestName(key, [String(plain.at.at(-1))]) !== undefined)
  })
}

function diagnosticOf(document: ParsedDocument, { at, about }: PlainIssue, finding: Finding): Diagnostic {
  return about === 'key' ? diagnosticAtKey(document, at, finding) : diagnosticAtValue(document, at, finding)
}

/** What is wrong with an issue's value, as its place in the file shows; nothing when another one says so already. */
function diagnosticsOf(document: ParsedDocument, schema: z.ZodType, plain: PlainIssue): Diagnostic[] {
  const { issue, at } = plain
  const comma = issue.code === 'unrecognized_keys' ? commaInBraces(document, at) : undefined
  if (comma) return comma.isFirst ? [diagnosticOf(document, plain, comma.finding)] : []
  return [diagnosticOf(document, plain, commentInPlace(document, plain) ?? explainIssue(plain, schema))]
}

/** All issues in words, those of keys that nothing knows put together. */
function explainAll(document: ParsedDocument, schema: z.ZodType, issues: PlainIssue[]): Diagnostic[] {
  const commas = issues.filter(
    ({ issue, at }) => issue.code === 'unrecognized_keys' && commaInBraces(document, at),
  )
  const others = issues.filter((plain) => !commas.includes(plain))
  const { rest, together } = strangeKeysTogether(others, schema)
  return [
    ...[...commas, ...rest].flatMap((plain) => diagnosticsOf(document, schema, plain)),
    ...together.map(({ first, finding }) => diagnosticOf(document, first, finding)),
  ]
}

/** Holds a parsed document against its schema and says everything that is wrong with it, not the first thing only. */
export function validateDocument<Schema extends z.ZodType>(
  document: ParsedDocument,
  schema: Schema,
): { validated: ValidatedDocument<z.output<Schema>>; diagnostics: Diagnostic[] } {
  const read = frontMatterData(document, schema)
  const { data, diagnostics: foreign } = withoutForeignKeys(document, read.value, schema)
  const warnings = [...read.diagnostics, ...foreign]
  const result = schema.safeParse(data)
  if (result.success) return { validated: { document, data, value: result.data }, diagnostics: warnings }
  const issues = withoutMisspeltTwice(plainIssues(result.error.issues, { schema, data, base: [] }))
  const errors = explainAll(document, schema, issues)
  return { validated: { document, data }, diagnostics: [...warnings, ...errors] }
}
