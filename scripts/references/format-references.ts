import CSL from 'citeproc'
import type { CslNode, Engine } from 'citeproc'
import type { WithDiagnostics } from '../diagnostics/diagnostic.ts'
import { diagnosticAt } from '../documents/source-file.ts'
import type { Reference } from '../model/discussion.ts'
import type { FrontMatter, Source } from '../model/front-matter.ts'
import { adaptStyle } from './adapt-style.ts'
import { citationItem } from './citation-item.ts'
import type { CitationItem } from './citation-item.ts'
import { runsFormat, runsOf, splitEntry } from './formatted-runs.ts'
import { namingOthers } from './other-authors.ts'
import { ProtectedText } from './protected-text.ts'
import { readStyle, unusableStyle } from './read-style.ts'
import type { ReferenceOptions } from './read-style.ts'
import { StyleCollection } from './style-collection.ts'

type CitedDocument = Pick<
  FrontMatter,
  'title' | 'authors' | 'moreAuthors' | 'editors' | 'date' | 'kind' | 'source' | 'csl'
>

function linkOf({ doi, url }: Source): string | undefined {
  return doi === undefined
    ? url
    : `https://doi.org/${encodeURI(doi).replaceAll(/[?#]/gu, encodeURIComponent)}`
}

async function chooseLocale(
  collection: StyleCollection,
  { language, session }: ReferenceOptions,
): Promise<WithDiagnostics<{ language: string; locale: CslNode } | undefined>> {
  const found = await collection.locale(language)
  if (found) return { value: found, diagnostics: [] }
  const warning = diagnosticAt(session.source, session.spanOf(['lang']), {
    severity: 'warning',
    code: 'unknown-citation-language',
    message: `citations have no words for the language “${language}”; they are written in English`,
    at: 'lang',
    help: 'write a language tag such as en, de or pt-BR',
  })
  return { value: await collection.locale('en'), diagnostics: [warning] }
}

function startEngine(
  style: CslNode,
  language: string,
  locale: CslNode,
  items: Map<string, CitationItem>,
): Engine {
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id) }
  const engine = new CSL.Engine(system, adaptStyle(style), language, true)
  engine.setOutputFormat(runsFormat)
  engine.updateItems([...items.keys()])
  return engine
}

/**
 * The entries of the list of references, in its order. For readings that the style leaves out of it, and where it
 * has none, the text of a note stands instead; and where that is empty, the title.
 */
function bibliography(engine: Engine, items: Map<string, CitationItem>): { id: string; entry: string }[] {
  const made = engine.makeBibliography()
  const entries = (made ? made[1] : []).map(splitEntry)
  const left = [...items.values()].filter(
    ({ id }) => !entries.some((entry) => entry.id === id && entry.entry),
  )
  const others = left.map(({ id, title }) => ({ id, entry: engine.makeCitationCluster([{ id }]) || title }))
  return [...entries.filter(({ entry }) => entry), ...others]
}

function formatWith(
  style: CslNode,
  { language, locale }: { language: string; locale: CslNode },
  documents: { id: string; frontMatter: CitedDocument }[],
): Reference[] {
  const text = new ProtectedText()
  // Prefixed, because a processor that keeps items in an object stumbles over a reading called `constructor`.
  const items = new Map(
    documents.map(({ id, frontMatter }) => [
      `reading ${id}`,
      citationItem(`reading ${id}`, frontMatter, text),
    ]),
  )
  const engine = startEngine(style, language, locale, items)
  const readings = new Map(documents.map((document) => [`reading ${document.id}`, document]))
  return bibliography(engine, items).flatMap(({ id, entry }) => {
    const reading = readings.get(id)
    if (!reading) return []
    const inText = runsOf(namingOthers(engine.makeCitationCluster([{ id }])), text)
    return {
      documentId: reading.id,
      runs: runsOf(namingOthers(entry), text),
      url: linkOf(reading.frontMatter.source ?? {}),
      inText: inText.map((run) => run.text).join(''),
    }
  })
}

/**
 * Formats one reference for each document with a CSL processor, in the order that the style asks for. A style
 * that is not known or no style gives an error and no references; a language without words gives a warning.
 */
export async function formatReferences(
  documents: { id: string; frontMatter: CitedDocument }[],
  options: ReferenceOptions,
): Promise<WithDiagnostics<Reference[]>> {
  const collection = await StyleCollection.open()
  const style = await readStyle(options, collection)
  const locale = await chooseLocale(collection, options)
  const diagnostics = [...style.diagnostics, ...locale.diagnostics]
  if (!style.value || !locale.value) return { value: [], diagnostics }
  try {
    return { value: formatWith(style.value, locale.value, documents), diagnostics }
  } catch (error) {
    return { value: [], diagnostics: [...diagnostics, unusableStyle(options, error)] }
  }
}
