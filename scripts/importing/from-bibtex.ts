import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAtLine, sourceFileOf } from '../documents/source-file.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { attachedFiles } from './attached-files.ts'
import { cslOfBibtex } from './bibtex/bibtex-csl.ts'
import { readBibtexEntries } from './bibtex/bibtex-entries.ts'
import type { BibtexEntry } from './bibtex/bibtex-entries.ts'
import { keyedEntries, macrosOf, resolveFields } from './bibtex/resolve-fields.ts'
import type { ResolvedFields } from './bibtex/resolve-fields.ts'
import { factsOfCsl } from './csl-facts.ts'
import type { ReadingFacts } from './imported-reading.ts'

const noReading = new Set(['string', 'preamble', 'comment', 'xdata', 'set', 'control'])
const wholes = new Set(['proceedings', 'mvproceedings', 'mvbook', 'collection', 'mvcollection'])

function nameOf(entry: BibtexEntry): string {
  return `the entry ${entry.key ? `“${entry.key}” ` : ''}`
}

function problemsOf(source: SourceFile, entry: BibtexEntry, { problems }: ResolvedFields): Diagnostic[] {
  const parts = entry.problems.map(({ line, reason, isWhole }) =>
    diagnosticAtLine(source, line, {
      severity: isWhole ? 'error' : 'warning',
      code: 'broken-entry',
      message: `${nameOf(entry)}cannot be read${isWhole ? '' : ' in whole'}: ${reason}`,
      help: 'mend its braces, quotation marks and commas, and import the file again; the other entries are imported',
    }),
  )
  const unresolved = problems.map(({ line, reason }) =>
    diagnosticAtLine(source, line, {
      severity: 'warning',
      code: 'unresolved-field',
      message: `${nameOf(entry)}is imported without a part: ${reason}`,
      help: 'look at the document that was written, and put right what is missing',
    }),
  )
  return [...parts, ...unresolved]
}

function repeatedKeys(source: SourceFile, entries: readonly BibtexEntry[]): Diagnostic[] {
  const firstLines = new Map<string, number>()
  return entries.flatMap(({ key, line }) => {
    if (key === '') return []
    const first = firstLines.get(key)
    firstLines.set(key, first ?? line)
    if (first === undefined) return []
    const problem = diagnosticAtLine(source, line, {
      severity: 'warning',
      code: 'repeated-entry',
      message: `the key “${key}” is that of the entry in line ${first} too; both are imported`,
      help: 'remove the document of the one that you do not need',
    })
    return [problem]
  })
}

function isBroken({ fields, problems }: BibtexEntry): boolean {
  return problems.some(({ isWhole }) => isWhole) || !fields.some(({ name }) => name !== 'crossref')
}

function factsOf(entry: BibtexEntry, values: ResolvedFields['values']): ReadingFacts {
  const { item, doubts } = cslOfBibtex(entry, values)
  const facts = factsOfCsl(item)
  return {
    ...facts,
    files: attachedFiles(values.get('file') ?? ''),
    calledThere: entry.key,
    doubts: [...doubts, ...(facts.doubts ?? [])],
  }
}

/**
 * Readings from a BibTeX or BibLaTeX file, such as Zotero exports. Each entry is read by itself: what is odd in one is
 * named with its line, and costs the others nothing.
 */
export function fromBibtex(path: string, text: string): WithDiagnostics<ReadingFacts[]> {
  const source = sourceFileOf(path, text)
  const all = readBibtexEntries(source.text)
  const macros = macrosOf(all)
  const entries = all.filter(({ type }) => !noReading.has(type))
  const find = keyedEntries(all.filter(({ type }) => type !== 'string'))
  const resolved = entries.map((entry) => ({ entry, ...resolveFields(entry, macros, find) }))
  const parents = new Set(resolved.map(({ values }) => values.get('crossref')?.trim().toLowerCase()))
  const diagnostics = repeatedKeys(source, entries)
  const value = resolved.flatMap(({ entry, values, problems }) => {
    diagnostics.push(...problemsOf(source, entry, { values, problems }))
    if (wholes.has(entry.type) && parents.has(entry.key.toLowerCase())) return []
    if (!isBroken(entry)) return [factsOf(entry, values)]
    if (entry.problems.length === 0) diagnostics.push(...emptyEntry(source, entry))
    return []
  })
  return { value, diagnostics }
}

function emptyEntry(source: SourceFile, entry: BibtexEntry): Diagnostic[] {
  // A sentence such as “write to me@example (see below)” between entries has no key.
  if (entry.key === '' || /\s/u.test(entry.key)) return []
  const problem = diagnosticAtLine(source, entry.line, {
    severity: 'warning',
    code: 'broken-entry',
    message: `${nameOf(entry)}has no fields`,
    help: 'remove it, or give it a title; the other entries are imported',
  })
  return [problem]
}
