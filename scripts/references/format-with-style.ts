import CSL from 'citeproc'
import type { CslNode, Engine } from 'citeproc'
import type { Reference } from '../model/discussion.ts'
import type { FrontMatter, Source } from '../model/front-matter.ts'
import { adaptStyle } from './adapt-style.ts'
import { citationItem } from './citation-item.ts'
import type { CitationItem } from './citation-item.ts'
import { runsFormat, runsOf, splitEntry } from './formatted-runs.ts'
import { namingOthers } from './other-authors.ts'
import { ProtectedText } from './protected-text.ts'

/** What is cited of a reading. */
export interface CitedReading {
  id: string
  frontMatter: Pick<
    FrontMatter,
    'title' | 'authors' | 'moreAuthors' | 'editors' | 'date' | 'kind' | 'source' | 'csl'
  >
}

function linkOf({ doi, url }: Source): string | undefined {
  return doi === undefined
    ? url
    : `https://doi.org/${encodeURI(doi).replaceAll(/[?#]/gu, encodeURIComponent)}`
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

/** What references are made of: plain data, so that a thread of its own can make them. */
export interface FormattingWork {
  style: CslNode
  locale: { language: string; locale: CslNode }
  documents: CitedReading[]
}

/** Formats the references with a style, in its order. Throws what the processor throws of a style with a mistake. */
export function formatWithStyle({
  style,
  locale: { language, locale },
  documents,
}: FormattingWork): Reference[] {
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
