import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { repeated } from './loose-data.ts'
import type { Entry } from './loose-data.ts'
import { suggestName } from '../nearest-name.ts'
import { diagnosticAtValue } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'

/** Reports identifiers that are used twice for the same kind of thing. */
export function repeatedIdentifiers(
  document: ParsedDocument,
  noun: string,
  identifiers: readonly Entry<string>[],
): Diagnostic[] {
  return repeated(identifiers).map(({ value, at }) =>
    diagnosticAtValue(document, at, {
      code: 'duplicate-id',
      message: `another ${noun} has the id \`${value}\``,
      help: `give each ${noun} an id of its own`,
    }),
  )
}

/** Warns of a reference that stands twice in the same list. */
export function repeatedReferences(
  document: ParsedDocument,
  references: readonly Entry<string>[],
): Diagnostic[] {
  return repeated(references).map(({ value, at }) =>
    diagnosticAtValue(document, at, {
      severity: 'warning',
      code: 'repeated-reference',
      message: `\`${value}\` is named twice in this list`,
      help: 'remove one of the two',
    }),
  )
}

/** Reports references to unknown names, and suggests the nearest known one. */
export function unknownReferences(
  document: ParsedDocument,
  noun: string,
  references: readonly Entry<string>[],
  known: readonly string[],
): Diagnostic[] {
  return references
    .filter(({ value }) => !known.includes(value))
    .map(({ value, at }) =>
      diagnosticAtValue(document, at, {
        code: `unknown-${noun}`,
        message: `there is no ${noun} \`${value}\``,
        help:
          suggestName(value, known, `write the id of a ${noun}`) ??
          `write a ${noun} with this id, or remove the line`,
      }),
    )
}
