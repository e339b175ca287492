import { doiOf, isoDate, languageOf, webAddress } from './csl-facts.ts'
import { oneLine } from './imported-reading.ts'
import type { ReadingFacts } from './imported-reading.ts'

type Meta = (...names: string[]) => string[]

/** Reads `<meta>` tags by name or property, in any case; the first name that has a value wins. */
function metaOf(document: Document): Meta {
  const tags = [...document.querySelectorAll('meta')].map((tag) => ({
    name: (tag.getAttribute('name') ?? tag.getAttribute('property') ?? '').toLowerCase(),
    content: oneLine(tag.getAttribute('content')),
  }))
  return (...names) => {
    const found = names.map((name) =>
      tags.filter((tag) => tag.name === name.toLowerCase()).flatMap(({ content }) => content ?? []),
    )
    return found.find((values) => values.length > 0) ?? []
  }
}

function linkedData(document: Document): Record<string, unknown> {
  const items = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script): unknown[] => {
      try {
        const parsed: unknown = JSON.parse(script.textContent ?? '')
        const graph =
          typeof parsed === 'object' && parsed !== null && '@graph' in parsed ? parsed['@graph'] : parsed
        return Array.isArray(graph) ? graph : [graph]
      } catch {
        return []
      }
    },
  )
  const isWork = (item: unknown): item is Record<string, unknown> =>
    typeof item === 'object' && item !== null && ('headline' in item || 'author' in item)
  return items.find(isWork) ?? {}
}

/** Names in linked data: texts, or things with a name; organisations are told apart. */
function peopleOf(value: unknown): ReadingFacts['authors'] {
  return (Array.isArray(value) ? value : [value]).flatMap((one): ReadingFacts['authors'] => {
    if (typeof one !== 'object' || one === null) return [oneLine(one)].filter((name) => name !== undefined)
    const { name, '@type': type } = one as Record<string, unknown>
    const plain = oneLine(name)
    if (plain === undefined) return []
    return [type === 'Organization' ? { organisation: plain } : plain]
  })
}

function nameOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value ? oneLine(value.name) : oneLine(value)
}

/** “Lovelace, Ada” as “Ada Lovelace”. */
function inOrder(name: string): string {
  const [family, given, ...others] = name.split(/\s*,\s*/u)
  return given !== undefined && others.length === 0 ? `${given} ${family}` : name
}

function kindOf(meta: Meta): ReadingFacts['kind'] {
  if (meta('citation_journal_title', 'citation_conference_title').length > 0) return 'paper'
  return /blog/iu.test(meta('og:type')[0] ?? '') ? 'post' : 'article'
}

/** What a page says of itself: citation tags of journals, Dublin Core, Open Graph, and linked data. */
export function htmlMetadata(document: Document): ReadingFacts {
  const meta = metaOf(document)
  const data = linkedData(document)
  const named = meta('citation_author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'author')
  const linked = peopleOf(data['author'])
  const tagged = meta('article:author').filter((name) => webAddress(name) === undefined)
  const authors = named.length > 0 ? named.map(inOrder) : linked.length > 0 ? linked : tagged
  const date = [
    ...meta(
      'citation_publication_date',
      'citation_date',
      'dc.date',
      'dcterms.issued',
      'article:published_time',
      'date',
    ),
    oneLine(data['datePublished']) ?? '',
    document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '',
  ].map((text) => isoDate(text.replaceAll('/', '-')))
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const [first, last] = [meta('citation_firstpage')[0], meta('citation_lastpage')[0]]
  return {
    title: meta('citation_title', 'dc.title', 'dcterms.title', 'og:title')[0] ?? oneLine(data['headline']),
    authors,
    editors: meta('citation_editor').map(inOrder),
    date: date.find((one) => one !== undefined),
    kind: kindOf(meta),
    language:
      languageOf(document.querySelector('html')?.getAttribute('lang')) ?? languageOf(meta('dc.language')[0]),
    source: {
      name:
        meta('citation_journal_title', 'citation_conference_title', 'og:site_name')[0] ??
        nameOf(data['publisher']),
      url: webAddress(canonical) ?? webAddress(meta('og:url', 'citation_public_url')[0]),
      doi: doiOf(meta('citation_doi', 'dc.identifier')[0]),
      publisher: meta('citation_publisher', 'dc.publisher')[0],
      volume: meta('citation_volume')[0],
      issue: meta('citation_issue')[0],
      pages: first !== undefined && last !== undefined ? `${first}–${last}` : first,
    },
  }
}
