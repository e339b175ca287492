import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { BibtexEntry, BibtexField } from './bibtex-entries.ts'

/** What a macro stands for, by its name in small letters. */
export type Macros = ReadonlyMap<string, string>

/** The fields of an entry with everything put in, and what could not be. */
export interface ResolvedFields {
  values: Map<string, string>
  problems: { line: number; reason: string }[]
}

const { defaultStrings } = (
  plugins.config.get('@bibtex') as { constants: { defaultStrings: Record<string, string> } }
).constants
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Names of months, which people also write out. */
function builtIn(name: string): string | undefined {
  const month = months.find((one) => name.startsWith(one) && /^[a-z]{3,9}$/u.test(name))
  return month ?? (Object.hasOwn(defaultStrings, name) ? defaultStrings[name] : undefined)
}

function valueOf(field: BibtexField, macros: Macros): { value: string; unknown: string[] } {
  const unknown: string[] = []
  const parts = field.pieces.map((piece) => {
    if ('text' in piece) return piece.text
    const name = piece.macro.toLowerCase()
    const value = macros.get(name) ?? builtIn(name)
    // Addresses and numbers without their braces are no macros.
    if (value === undefined && !/^https?:|^10\.|^\d/u.test(piece.macro)) unknown.push(piece.macro)
    return value ?? piece.macro
  })
  return { value: parts.join(''), unknown }
}

/** The macros that a file defines; one may stand in another. */
export function macrosOf(entries: readonly BibtexEntry[]): Macros {
  const macros = new Map<string, string>()
  for (const { type, fields } of entries) {
    if (type !== 'string') continue
    for (const field of fields) macros.set(field.name, valueOf(field, macros).value)
  }
  return macros
}

function ownFields({ fields }: BibtexEntry, macros: Macros): ResolvedFields {
  const values = new Map<string, string>()
  const problems: ResolvedFields['problems'] = []
  for (const field of fields) {
    const { value, unknown } = valueOf(field, macros)
    for (const name of unknown)
      problems.push({
        line: field.line,
        reason: `no @string says what \`${name}\` stands for; \`${field.name}\` has it as it is`,
      })
    if (value.trim() === '') continue
    if (values.has(field.name)) {
      if (values.get(field.name) !== value)
        problems.push({ line: field.line, reason: `a second \`${field.name}\` is left out` })
    } else values.set(field.name, value)
  }
  return { values, problems }
}

// As biblatex does: what is a title of the whole in a part is its title in the whole.
const renamed: Record<string, string> = { title: 'booktitle', subtitle: 'booksubtitle' }
const ownOnly = new Set([
  'crossref',
  'xdata',
  'xref',
  'file',
  'abstract',
  'keywords',
  'note',
  'doi',
  'url',
  'pages',
  'titleaddon',
  'shorttitle',
  'ids',
  'label',
])

/** The entries of a file by their keys, of which case is not told apart when nothing else fits. */
export function keyedEntries(entries: readonly BibtexEntry[]): (key: string) => BibtexEntry | undefined {
  const exact = new Map(entries.map((entry) => [entry.key, entry]))
  const folded = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
  return (key) => exact.get(key) ?? folded.get(key.toLowerCase())
}

/** The fields of an entry, with those that it takes from the entries it refers to. */
export function resolveFields(
  entry: BibtexEntry,
  macros: Macros,
  find: (key: string) => BibtexEntry | undefined,
  seen: readonly BibtexEntry[] = [],
): ResolvedFields {
  const { values, problems } = ownFields(entry, macros)
  if (seen.includes(entry)) return { values, problems }
  for (const reference of ['xdata', 'crossref'] as const) {
    for (const key of (values.get(reference) ?? '').split(',').map((one) => one.trim())) {
      if (key === '') continue
      const parent = find(key)
      const line = entry.fields.find(({ name }) => name === reference)?.line ?? entry.line
      if (!parent) problems.push({ line, reason: `there is no entry “${key}” that \`${reference}\` names` })
      else
        inherit(values, resolveFields(parent, macros, find, [...seen, entry]).values, reference, entry.type)
    }
  }
  return { values, problems }
}

function inherit(
  values: Map<string, string>,
  parent: ReadonlyMap<string, string>,
  reference: 'xdata' | 'crossref',
  type: string,
): void {
  const isPart = /^(?:in|supp|bookin)|^conference$/u.test(type)
  for (const [name, value] of parent) {
    if (reference === 'crossref' && ownOnly.has(name)) continue
    const own = reference === 'crossref' && isPart ? (renamed[name] ?? name) : name
    // The author of a whole book is that of its parts; its editor stays one.
    if (!values.has(own)) values.set(own, value)
  }
}
