import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAtLine, sourceFileOf } from '../documents/source-file.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { factsOfCsl } from './csl-facts.ts'
import type { ReadingFacts } from './imported-reading.ts'

// An item may lack its title, but then it has a type: other JSON has neither.
function isItem(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && ('title' in value || 'type' in value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function noItem(source: SourceFile, number: number): Diagnostic {
  return diagnosticAtLine(source, 1, {
    code: 'broken-entry',
    message: `item ${number} of the list has neither a title nor a type`,
    help: 'give it both, and import the file again; the other items are imported',
  })
}

/** Readings from CSL-JSON, such as Zotero exports: a list of items, or one item. */
export function fromCslJson(path: string, text: string): WithDiagnostics<ReadingFacts[]> {
  const source = sourceFileOf(path, text)
  const parsed = parse(source.text)
  const all: unknown[] = Array.isArray(parsed) ? parsed : [parsed]
  const items = all.filter(isItem)
  if (items.length > 0) {
    const leftOut = all.flatMap((item, index) => (isItem(item) ? [] : [noItem(source, index + 1)]))
    return { value: items.map(factsOfCsl), diagnostics: leftOut }
  }
  const problem = diagnosticAtLine(source, 1, {
    code: 'no-csl-json',
    message: `${path} has no entries of CSL-JSON`,
    help: 'export the library again with the format “CSL JSON” or “BibTeX”',
  })
  return { value: [], diagnostics: [problem] }
}
