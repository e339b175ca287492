import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAtLine, sourceFileOf } from '../documents/source-file.ts'
import { factsOfCsl } from './csl-facts.ts'
import type { ReadingFacts } from './imported-reading.ts'

function isItem(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'title' in value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Readings from CSL-JSON, such as Zotero exports: a list of items, or one item. */
export function fromCslJson(path: string, text: string): WithDiagnostics<ReadingFacts[]> {
  const source = sourceFileOf(path, text)
  const parsed = parse(source.text)
  const items = (Array.isArray(parsed) ? parsed : [parsed]).filter(isItem)
  if (items.length > 0) return { value: items.map(factsOfCsl), diagnostics: [] }
  const problem = diagnosticAtLine(source, 1, {
    code: 'no-csl-json',
    message: `${path} has no entries of CSL-JSON`,
    help: 'export the library again with the format “CSL JSON” or “BibTeX”',
  })
  return { value: [], diagnostics: [problem] }
}
