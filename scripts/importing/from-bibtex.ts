import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAtLine, sourceFileOf } from '../documents/source-file.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { factsOfCsl } from './csl-facts.ts'
import type { ReadingFacts } from './imported-reading.ts'
import { splitBibtex } from './split-bibtex.ts'
import type { BibtexEntry } from './split-bibtex.ts'

const noReading = new Set(['string', 'preamble', 'comment'])

function brokenEntry(source: SourceFile, entry: BibtexEntry, reason: string): Diagnostic {
  return diagnosticAtLine(source, entry.line, {
    code: 'broken-entry',
    message: `the entry ${entry.key ? `“${entry.key}” ` : ''}cannot be read: ${reason}`,
    help: 'mend its braces, quotation marks and commas, and import the file again; the other entries are imported',
  })
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0]?.replace(/ at line \d+ col \d+:?$/u, '') ?? message
}

function parse(text: string): Record<string, unknown>[] {
  return plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false })
}

/** Readings from a BibTeX or BibLaTeX file, such as Zotero exports; broken entries are named, with their lines. */
export function fromBibtex(path: string, text: string): WithDiagnostics<ReadingFacts[]> {
  const source = sourceFileOf(path, text)
  const entries = splitBibtex(source.text)
  const strings = entries.filter(({ type }) => type === 'string').map((entry) => entry.text)
  const parents = new Set(entries.flatMap(({ crossref }) => crossref ?? []))
  const diagnostics: Diagnostic[] = []
  const value = entries.flatMap((entry) => {
    const isParentOnly =
      parents.has(entry.key) && ['proceedings', 'mvbook', 'collection'].includes(entry.type)
    if (noReading.has(entry.type) || isParentOnly) return []
    const parent = entries.filter(({ key }) => key !== '' && key === entry.crossref).map((one) => one.text)
    try {
      const item = parse([...strings, entry.text, ...parent].join('\n'))[0]
      return item ? [factsOfCsl(item)] : []
    } catch (error) {
      diagnostics.push(brokenEntry(source, entry, reasonOf(error)))
      return []
    }
  })
  return { value, diagnostics }
}
