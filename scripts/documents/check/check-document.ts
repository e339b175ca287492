import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { checkDate } from './check-date.ts'
import { checkDiagram } from './check-diagram.ts'
import { checkMarkup } from './check-markup.ts'
import { checkNames } from './check-names.ts'
import { checkSource } from './check-source.ts'
import { repeatedIdentifiers } from './check-identifiers.ts'
import { valueAt } from '../data-path.ts'
import { itemsAt, repeated, textsAt } from './loose-data.ts'
import { diagnosticAtValue, spanOf } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import { diagnosticAt } from '../source-file.ts'

function checkSubstance(document: ParsedDocument, data: unknown): Diagnostic[] {
  const hasSubstance = ['claims', 'questions'].some((key) => valueAt(data, [key]) !== undefined)
  if (hasSubstance || valueAt(data, ['summary']) === undefined) return []
  const warning = diagnosticAt(document.source, spanOf(document, []), {
    severity: 'warning',
    code: 'nothing-to-discuss',
    message: 'the reading has no claims and no questions: there is nothing for the group to discuss',
    help: 'add `questions`, or `claims` to ask about',
  })
  return [warning]
}

function checkTerms(document: ParsedDocument, data: unknown): Diagnostic[] {
  return repeated(textsAt(data, ['terms'], 'term')).map(({ value, at }) =>
    diagnosticAtValue(document, at, {
      severity: 'warning',
      code: 'repeated-term',
      message: `the term “${value}” is explained twice`,
      help: 'remove one of the two, or join their meanings',
    }),
  )
}

/** Checks what the schema cannot see in one reading: repeated names, real dates, what its diagrams refer to. */
export function checkDocument(document: ParsedDocument, data: unknown): Diagnostic[] {
  return [
    ...repeatedIdentifiers(document, 'claim', textsAt(data, ['claims'], 'id')),
    ...checkDate(document, data, ['date']),
    ...checkSource(document, data),
    ...checkNames(document, data),
    ...checkMarkup(document, data, []),
    ...checkTerms(document, data),
    ...itemsAt(data, ['diagrams']).flatMap(({ at }) => checkDiagram(document, data, at)),
    ...checkSubstance(document, data),
  ]
}
