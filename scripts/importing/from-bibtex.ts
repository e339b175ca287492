import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAtLine, sourceFileOf } from '../documents/source-file.ts'
import type { SourceFile } from '../documents/source-file.ts'
import type { Person } from '../model/front-matter.ts'
import { attachedFiles } from './attached-files.ts'
import { factsOfCsl } from './csl-facts.ts'
import type { ReadingFacts } from './imported-reading.ts'
import { hasLatexCommand, mendLatexLetters } from './latex-letters.ts'
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
  return plugins.input.chain(mendLatexLetters(text), { forceType: '@biblatex/text', generateGraph: false })
}

function repeatedKeys(source: SourceFile, entries: BibtexEntry[]): Diagnostic[] {
  const firstLines = new Map<string, number>()
  return entries.flatMap(({ key, line, type }) => {
    if (key === '' || noReading.has(type)) return []
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

function namesIn(people: Person[]): string[] {
  return people.flatMap((person) => (typeof person === 'string' ? person : Object.values(person)))
}

const isOthers = (person: Person): boolean =>
  typeof person === 'object' && 'organisation' in person && person.organisation === 'others'

/** The facts of an entry. `and others` is no author: it is told as a doubt, like commands that are left of LaTeX. */
function factsOfEntry(item: Record<string, unknown>, { key, text }: BibtexEntry): ReadingFacts {
  const facts = factsOfCsl(item)
  const authors = facts.authors.filter((person) => !isOthers(person))
  const texts = [facts.title, facts.source.name, facts.source.publisher, ...namesIn(authors)]
  const doubts = [
    ...(authors.length < facts.authors.length ? ['there are more authors than the entry names'] : []),
    ...(texts.some(hasLatexCommand) ? ['a command of LaTeX is left in it'] : []),
  ]
  return { ...facts, authors, files: attachedFiles(text), calledThere: key, doubts }
}

/** Readings from a BibTeX or BibLaTeX file, such as Zotero exports; broken entries are named, with their lines. */
export function fromBibtex(path: string, text: string): WithDiagnostics<ReadingFacts[]> {
  const source = sourceFileOf(path, text)
  const entries = splitBibtex(source.text)
  const strings = entries.filter(({ type }) => type === 'string').map((entry) => entry.text)
  const parents = new Set(entries.flatMap(({ crossref }) => crossref ?? []))
  const diagnostics = repeatedKeys(source, entries)
  const value = entries.flatMap((entry) => {
    const isParentOnly =
      parents.has(entry.key) && ['proceedings', 'mvbook', 'collection'].includes(entry.type)
    if (noReading.has(entry.type) || isParentOnly) return []
    const parent = entries.filter(({ key }) => key !== '' && key === entry.crossref).map((one) => one.text)
    try {
      const item = parse([...strings, entry.text, ...parent].join('\n'))[0]
      return item ? [factsOfEntry(item, entry)] : []
    } catch (error) {
      diagnostics.push(brokenEntry(source, entry, reasonOf(error)))
      return []
    }
  })
  return { value, diagnostics }
}
