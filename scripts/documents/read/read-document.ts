import type { z } from 'zod'
import type { Diagnostic, WithDiagnostics } from '../../diagnostics/diagnostic.ts'
import { parseFrontMatter } from '../parse/parse-front-matter.ts'
import { signProblems } from '../parse/sign-problems.ts'
import { splitFrontMatter } from '../parse/split-front-matter.ts'
import { readSourceFile } from './read-source-file.ts'
import type { UnsavedTexts } from './read-source-file.ts'
import type { SourceFile } from '../source-file.ts'
import { keysAnywhere } from '../validate/key-owners.ts'
import { validateDocument } from '../validate/validate-document.ts'
import type { ValidatedDocument } from '../validate/validate-document.ts'

/** A file as far as it could be read, parsed and validated. */
export interface ReadDocument<Value> {
  source?: SourceFile
  validated?: ValidatedDocument<Value>
}

/**
 * Parses and validates the front matter of a file. Anchors, aliases and tags are refused in the values of `ownKeys`,
 * or everywhere when there are none.
 */
export function documentFrom<Schema extends z.ZodType>(
  source: SourceFile,
  schema: Schema,
  ownKeys?: readonly string[],
): WithDiagnostics<ReadDocument<z.output<Schema>>> {
  const split = splitFrontMatter(source)
  if (!split.value) return { value: { source }, diagnostics: split.diagnostics }
  const parsed = parseFrontMatter(split.value, ownKeys)
  const signs = signProblems(split.value, keysAnywhere(schema))
  if (!parsed.value) return { value: { source }, diagnostics: instead(signs, parsed.diagnostics, false) }
  const { validated, diagnostics } = validateDocument(parsed.value, schema)
  return {
    value: { source, validated },
    diagnostics: instead(signs, [...parsed.diagnostics, ...diagnostics], true),
  }
}

/**
 * Says which sign is the wrong one on the lines where something is wrong for that, instead of what comes of it; on all
 * lines, when the front matter could not be parsed.
 */
function instead(
  signs: readonly Diagnostic[],
  found: readonly Diagnostic[],
  isParsed: boolean,
): Diagnostic[] {
  const wrong = new Set(found.filter(({ severity }) => severity === 'error').map(({ span }) => span.line))
  const judged = signs.map((sign): Diagnostic => {
    return isParsed && !wrong.has(sign.span.line) ? { ...sign, severity: 'warning' } : sign
  })
  const told = new Set(judged.filter(({ severity }) => severity === 'error').map(({ span }) => span.line))
  return [...judged, ...found.filter(({ span }) => !told.has(span.line))]
}

/** Reads a file and parses and validates its front matter, as `documentFrom` does. `path` is relative to `folder`. */
export async function readDocument<Schema extends z.ZodType>(
  folder: string,
  path: string,
  schema: Schema,
  unsaved?: UnsavedTexts,
): Promise<WithDiagnostics<ReadDocument<z.output<Schema>>>> {
  const { value: source, diagnostics } = await readSourceFile(folder, path, unsaved)
  return source ? documentFrom(source, schema) : { value: {}, diagnostics }
}
