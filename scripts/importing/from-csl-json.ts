import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAtLine, sourceFileOf } from '../documents/source-file.ts'
import type { Finding, SourceFile } from '../documents/source-file.ts'
import { factsOfCsl } from './csl-facts.ts'
import type { ReadingFacts } from './imported-reading.ts'
import { isJsonDeeper } from './json-depth.ts'
import { importLimits } from './limits.ts'

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

/** The items of an export: a list, the list in the envelope of Zotero’s web API or of Pandoc, or one item. */
function listIn(parsed: unknown): unknown[] {
  if (Array.isArray(parsed)) return parsed
  const { items, references } = (parsed ?? {}) as { items?: unknown; references?: unknown }
  if (Array.isArray(items)) return items
  return Array.isArray(references) ? references : [parsed]
}

function noItem(source: SourceFile, number: number): Diagnostic {
  return diagnosticAtLine(source, 1, {
    code: 'broken-entry',
    message: `item ${number} of the list has neither a title nor a type`,
    help: 'give it both, and import the file again; the other items are imported',
  })
}

function tooDeep(path: string): Finding {
  return {
    code: 'nested-file',
    message: `${path} has brackets within brackets, more than ${importLimits.libraryDepth} deep: it is no library`,
    help: 'export the library again with the format “CSL JSON” or “BibTeX”',
  }
}

/** Readings from CSL-JSON, such as Zotero exports: a list of items, or one item. */
export function fromCslJson(path: string, text: string): WithDiagnostics<ReadingFacts[]> {
  const source = sourceFileOf(path, text)
  if (isJsonDeeper(source.text, importLimits.libraryDepth))
    return { value: [], diagnostics: [diagnosticAtLine(source, 1, tooDeep(path))] }
  const parsed = parse(source.text)
  const all = listIn(parsed)
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
