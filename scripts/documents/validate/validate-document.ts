import type { z } from 'zod'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { explainIssue } from './explain-issue.ts'
import { frontMatterData } from './front-matter-data.ts'
import { nearestName } from '../nearest-name.ts'
import { diagnosticAtKey, diagnosticAtValue } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import { plainIssues } from './plain-issues.ts'
import type { PlainIssue } from './plain-issues.ts'

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

function isSibling(first: PlainIssue, second: PlainIssue): boolean {
  return JSON.stringify(first.at.slice(0, -1)) === JSON.stringify(second.at.slice(0, -1))
}

/** Leaves out keys that are missing only because they were misspelt: the unknown key says so already. */
function withoutMisspeltTwice(issues: PlainIssue[]): PlainIssue[] {
  const unknown = issues.filter(({ issue }) => issue.code === 'unrecognized_keys')
  return issues.filter(
    (issue) =>
      !isMissing(issue) ||
      !unknown.some(
        (other) => isSibling(issue, other) && nearestName(String(other.at.at(-1)), [String(issue.at.at(-1))]),
      ),
  )
}

function diagnosticOf(document: ParsedDocument, plain: PlainIssue): Diagnostic {
  const finding = explainIssue(plain)
  return plain.about === 'key'
    ? diagnosticAtKey(document, plain.at, finding)
    : diagnosticAtValue(document, plain.at, finding)
}

/** Holds a parsed document against its schema and says everything that is wrong with it, not the first thing only. */
export function validateDocument<Schema extends z.ZodType>(
  document: ParsedDocument,
  schema: Schema,
): { validated: ValidatedDocument<z.output<Schema>>; diagnostics: Diagnostic[] } {
  const { value: data, diagnostics: warnings } = frontMatterData(document, schema)
  const result = schema.safeParse(data)
  if (result.success) return { validated: { document, data, value: result.data }, diagnostics: warnings }
  const issues = withoutMisspeltTwice(plainIssues(result.error.issues, { schema, data, base: [] }))
  const errors = issues.map((issue) => diagnosticOf(document, issue))
  return { validated: { document, data }, diagnostics: [...warnings, ...errors] }
}
