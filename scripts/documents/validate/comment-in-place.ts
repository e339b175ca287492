import type { DataPath } from '../data-path.ts'
import { spanOf, spanOfKey } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import { quotedYaml } from '../quoted-yaml.ts'
import type { Finding } from '../source-file.ts'
import type { PlainIssue } from './plain-issues.ts'

/** The text after a key or a hyphen that begins with #, which YAML passes over; nothing when there is none. */
export function commentAsValue(document: ParsedDocument, at: DataPath): string | undefined {
  const isItem = typeof at.at(-1) === 'number'
  const { line, column } = isItem ? spanOf(document, at) : spanOfKey(document, at)
  const rest = (document.source.lines[line - 1] ?? '').slice(column - 1)
  return /^(?:-|[^\s:]+\s*:)?\s*(#[^\s#!].*)$/u.exec(rest)?.[1]
}

/** What is wrong where a value is missing because it begins with #; nothing when that is not why. */
export function commentInPlace(
  document: ParsedDocument,
  { at, about, value }: PlainIssue,
): Finding | undefined {
  if (about !== 'value' || value !== null) return undefined
  const comment = commentAsValue(document, at)
  if (comment === undefined) return undefined
  return {
    code: 'comment-in-text',
    message: 'text that begins with # is read as a comment: there is no value here',
    help: `put the whole text in quotation marks: ${quotedYaml(comment.trim())}`,
  }
}
