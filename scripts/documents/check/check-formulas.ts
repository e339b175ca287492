import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { formulaMistake } from '../../typography/formula-mistake.ts'
import { formulasIn } from '../../typography/formulas.ts'
import { type DataPath, valueAt } from '../data-path.ts'
import { diagnosticInText } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'

/** Keys whose text is inline Markdown, in which formulas are read. */
const sentenceKeys = new Set([
  'summary',
  'thesis',
  'text',
  'evidence',
  'meaning',
  'description',
  'purpose',
  'note',
  'notes',
  'followUps',
])

/** The texts of inline Markdown in a value, with their places. */
function sentencesIn(data: unknown, at: DataPath): { value: string; at: DataPath }[] {
  const value = valueAt(data, at)
  if (typeof value === 'string') {
    const key = at.findLast((segment) => typeof segment === 'string')
    return typeof key === 'string' && sentenceKeys.has(key) ? [{ value, at }] : []
  }
  if (Array.isArray(value)) return value.flatMap((_, index) => sentencesIn(data, [...at, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) => sentencesIn(data, [...at, key]))
}

/** Reports formulas that cannot be drawn, within the value at a path. */
export function checkFormulas(document: ParsedDocument, data: unknown, at: DataPath): Diagnostic[] {
  return sentencesIn(data, at).flatMap((sentence) =>
    formulasIn(sentence.value).flatMap((tex) => {
      const mistake = formulaMistake(tex)
      if (mistake === undefined) return []
      return diagnosticInText(document, sentence.at, `$${tex}$`, {
        code: 'invalid-formula',
        message: `the formula $${tex}$ cannot be drawn: ${mistake}`,
        help: 'mend its TeX; a dollar sign that is none of mathematics is written `\\$`',
      })
    }),
  )
}
