import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { nameOfSign } from '../odd-signs.ts'
import { valueAt } from '../data-path.ts'
import type { DataPath } from '../data-path.ts'
import { diagnosticAtValue } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import type { Finding } from '../source-file.ts'

const code = /`[^`]*`/gu
const override = /[\u202d\u202e]/u
const marks = [/!?\[\[[^[\]]+\]\]/u, /==(?=\S)[^=\n]*\S==/u, /(?:^|\s)\^[a-z0-9-]+$/iu, /%%[^%\n]+%%/u]

/** The keys whose values are looked up, not shown. */
const unshown = new Set(['url', 'doi', 'text', 'id', 'about'])

function textsIn(data: unknown, at: DataPath): { value: string; at: DataPath }[] {
  const value = valueAt(data, at)
  if (typeof value === 'string') return at.length === 1 && unshown.has(String(at[0])) ? [] : [{ value, at }]
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) => textsIn(data, [...at, Array.isArray(value) ? Number(key) : key]))
}

function findingIn(text: string): Finding | undefined {
  const turned = override.exec(text)?.[0]
  if (turned !== undefined) {
    return {
      severity: 'warning',
      code: 'turned-text',
      message: `the text has ${nameOfSign(turned)}: what follows is shown back to front`,
      help: 'delete the invisible character; retype the text if need be',
    }
  }
  const shown = text.replaceAll(code, '')
  const mark = marks.map((one) => one.exec(shown)?.[0].trim()).find(Boolean)
  if (mark === undefined) return undefined
  const start = [...mark].slice(0, 40).join('')
  return {
    severity: 'warning',
    code: 'foreign-markup',
    message: `${start}${start === mark ? '' : '…'} is a mark of a program for notes, and is shown as it stands`,
    help: 'write the words alone; put them between backticks if the marks are meant',
  }
}

/** Warns of marks of programs for notes, such as `[[links]]` and `==highlights==`, and of signs that turn text round. */
export function checkMarkup(document: ParsedDocument, data: unknown, at: DataPath): Diagnostic[] {
  return textsIn(data, at).flatMap((text) => {
    const finding = findingIn(text.value)
    return finding ? [diagnosticAtValue(document, text.at, finding)] : []
  })
}
