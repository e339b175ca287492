import type { Scalar } from 'yaml'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { formatDataPath } from '../data-path.ts'
import type { DataPath } from '../data-path.ts'
import { bulletWarnings } from './bullet-warnings.ts'
import { commentAsValue } from './comment-in-place.ts'
import { quotedYaml } from '../quoted-yaml.ts'
import { diagnosticAtKey, spanOfOffsets } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import { diagnosticAt } from '../source-file.ts'
import type { Finding } from '../source-file.ts'

/** Says that a key which may be absent has no value. */
export function emptyValueWarning(document: ParsedDocument, at: DataPath): Diagnostic {
  const comment = commentAsValue(document, at)
  if (comment !== undefined) {
    return diagnosticAtKey(document, at, {
      severity: 'warning',
      code: 'comment-in-text',
      message: `\`${String(at.at(-1))}\` has no value: text that begins with # is read as a comment`,
      help: `put the whole text in quotation marks: ${quotedYaml(comment.trim())}`,
    })
  }
  return diagnosticAtKey(document, at, {
    severity: 'warning',
    code: 'empty-value',
    message: `\`${String(at.at(-1))}\` has no value`,
    help: 'write its value, or remove the line',
  })
}

const hashtag: Finding = {
  severity: 'warning',
  code: 'comment-in-text',
  message: 'the text ends before the #: the rest of the line is read as a comment',
  help: 'put the whole text in quotes; if it is a comment, put a space after the #',
}

const continuedList: Finding = {
  severity: 'warning',
  code: 'list-in-text',
  message: 'this line continues the text above it, though it looks like an item of a list',
  help: 'indent it like the item above, or put the text in quotes',
}

/** Text that YAML reads otherwise than it looks, without calling it a mistake. */
export function textWarnings(document: ParsedDocument, scalar: Scalar, at: DataPath): Diagnostic[] {
  return [...bulletWarnings(document, scalar, at), ...plainTextWarnings(document, scalar, at)]
}

function plainTextWarnings(document: ParsedDocument, scalar: Scalar, at: DataPath): Diagnostic[] {
  if (scalar.type !== 'PLAIN' || !scalar.range) return []
  const [start, end] = scalar.range
  const warn = (from: number, to: number, finding: Finding) =>
    diagnosticAt(document.source, spanOfOffsets(document, from, to), { at: formatDataPath(at), ...finding })
  const comment = /^[ \t]+#[^\s#!].*/u.exec(document.matter.slice(end))?.[0]
  const written = document.matter.slice(start, end)
  const item = /\n[ \t]*(?=- )/u.exec(written)
  const itemStart = item ? start + item.index + item[0].length : 0
  return [
    ...(comment ? [warn(end + comment.indexOf('#'), end + comment.length, hashtag)] : []),
    ...(item ? [warn(itemStart, itemStart + 1, continuedList)] : []),
  ]
}
