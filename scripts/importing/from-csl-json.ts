import { parseDocument } from 'yaml'
import type { Diagnostic, WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAtLine, sourceFileOf } from '../documents/source-file.ts'
import type { Finding, SourceFile } from '../documents/source-file.ts'
import { factsOfCsl } from './csl-facts.ts'
import { factsOfRecord } from './exports/record-facts.ts'
import { cslOfZotero, isZoteroReading, zoteroItemIn } from './exports/zotero-csl.ts'
import type { ZoteroItem } from './exports/zotero-csl.ts'
import { zoteroFiles } from './exports/zotero-files.ts'
import type { ReadingFacts } from './imported-reading.ts'
import { isJsonDeeper } from './json-depth.ts'
import { importLimits } from './limits.ts'

type Found = WithDiagnostics<ReadingFacts[]>

// An item may lack its title, but then it has a type: other JSON has neither.
function isItem(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && ('title' in value || 'type' in value)
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

const exportAgain = 'export the library again with the format “CSL JSON” or “BibTeX”'

function tooDeep(path: string): Finding {
  return {
    code: 'nested-file',
    message: `${path} has brackets within brackets, more than ${importLimits.libraryDepth} deep: it is no library`,
    help: exportAgain,
  }
}

function factsOfZotero(items: readonly ZoteroItem[]): ReadingFacts[] {
  const files = zoteroFiles(items)
  return items
    .filter(isZoteroReading)
    .map((item) => factsOfRecord(cslOfZotero(item), files.get(String(item['key'] ?? item['itemKey']))))
}

/** The readings in a list of items, whether they are as CSL or as Zotero has them. */
function readingsIn(source: SourceFile, all: readonly unknown[], name: string): Found {
  const zotero = all.map(zoteroItemIn)
  if (all.length > 0 && zotero.every((item) => item !== undefined))
    return { value: factsOfZotero(zotero), diagnostics: [] }
  const items = all.filter(isItem)
  if (items.length > 0) {
    const leftOut = all.flatMap((item, index) => (isItem(item) ? [] : [noItem(source, index + 1)]))
    return { value: items.map(factsOfCsl), diagnostics: leftOut }
  }
  const finding =
    all.length === 0
      ? { code: 'no-entries', message: `${source.path} has no entries`, help: exportAgain }
      : { code: 'no-csl-json', message: `${source.path} has no entries of ${name}`, help: exportAgain }
  return { value: [], diagnostics: [diagnosticAtLine(source, 1, finding)] }
}

/** Readings from JSON: CSL-JSON, such as Zotero exports, or the items of Zotero’s web API. */
export function fromCslJson(path: string, text: string): Found {
  const source = sourceFileOf(path, text)
  if (isJsonDeeper(source.text, importLimits.libraryDepth))
    return { value: [], diagnostics: [diagnosticAtLine(source, 1, tooDeep(path))] }
  return readingsIn(source, listIn(parseJson(source.text)), 'CSL-JSON')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// An alias may stand for much more than is written.
const mostAliases = 100

/** Readings from CSL-YAML, such as Better BibTeX exports and Pandoc reads. */
export function fromCslYaml(path: string, text: string): Found {
  const source = sourceFileOf(path, text)
  const document = parseDocument(source.text.replace(/^\.\.\.\s*$/mu, ''), { version: '1.2', schema: 'core' })
  const [error] = document.errors
  if (error) {
    const line = error.linePos?.[0].line ?? 1
    const finding = {
      code: 'broken-entry',
      message: `${path} is not understood as YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/u, '') ?? ''}`,
      help: 'mend this line, or export the library again',
    }
    return { value: [], diagnostics: [diagnosticAtLine(source, line, finding)] }
  }
  return readingsIn(source, listIn(parsedYaml(document)), 'CSL-YAML')
}

function parsedYaml(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases })
  } catch {
    return undefined
  }
}
