import { doiOf, isoDate, languageOf, webAddress } from './identifiers.ts'
import { oneLine } from './imported-reading.ts'
import type { ReadingFacts } from './imported-reading.ts'
import { plainText } from './marked-up-text.ts'
import { joined } from './notes/note-names.ts'
import { namesOfByline, withoutSites } from './page-names.ts'
import { titleWithoutSite } from './page-title.ts'

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

type Thing = Record<string, unknown>

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null
}

function thingsIn(document: Document): Thing[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  return scripts.flatMap((script): Thing[] => {
    try {
      const parsed: unknown = JSON.parse(script.textContent ?? '')
      const all = Array.isArray(parsed) ? parsed : [parsed]
      return all
        .flatMap((one: unknown) => (isThing(one) && '@graph' in one ? one['@graph'] : one))
        .filter(isThing)
    } catch {
      return []
    }
  })
}

/** The work that a page describes in linked data, with the things that its author and publisher only refer to. */
function linkedData(document: Document): Thing {
  const things = thingsIn(document)
  const work = things.find((thing) => 'headline' in thing) ?? things.find((thing) => 'author' in thing) ?? {}
  const referred = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(referred)
    if (!isThing(value) || 'name' in value) return value
    return (
      things.find((thing) => thing !== value && thing['@id'] === value['@id'] && 'name' in thing) ?? value
    )
  }
  return { ...work, author: referred(work['author']), publisher: referred(work['publisher']) }
}

/** Names in linked data: texts, or things with a name; organisations are told apart. */
function peopleOf(value: unknown): ReadingFacts['authors'] {
  return (Array.isArray(value) ? value : [value]).flatMap((one): ReadingFacts['authors'] => {
    if (typeof one !== 'object' || one === null) return [oneLine(one)].filter((name) => name !== undefined)
    const { name, '@type': type } = one as Record<string, unknown>
    const plain = oneLine(name)
    if (plain === undefined) return []
    return /Organization/u.test(JSON.stringify(type) ?? '')
      ? [{ organisation: plain }]
      : namesOfByline(plain).people
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

interface PageAuthors {
  authors: ReadingFacts['authors']
  doubts: string[]
}

/** The authors by the tags of journals, which have one name each; else by linked data; else by bylines. */
function authorsOf(meta: Meta, data: Thing, sites: (string | undefined)[]): PageAuthors {
  const cited = meta('citation_author', 'dc.creator', 'dcterms.creator')
    .flatMap((names) => names.split(/\s*;\s*/u))
    .filter((name) => name !== '')
    .map(inOrder)
  const bylines = meta('parsely-author', 'author', 'byl', 'article:author').filter(
    (name) => webAddress(name) === undefined,
  )
  const named = joined(bylines.map(namesOfByline))
  const choices: PageAuthors[] = [
    { authors: cited, doubts: [] },
    { authors: named.people, doubts: named.doubts },
    { authors: peopleOf(data['author']), doubts: [] },
  ]
  let doubts: string[] = []
  for (const choice of choices) {
    const { people, doubts: leftOut } = withoutSites(choice.authors, sites)
    doubts = [...doubts, ...leftOut]
    if (people.length > 0) return { authors: people, doubts: [...choice.doubts, ...leftOut] }
  }
  return { authors: [], doubts }
}

/** Tags with a date, the surest first. */
const dateTags = [
  'citation_publication_date',
  'citation_date',
  'dc.date',
  'dcterms.issued',
  'article:published_time',
  'date',
  'parsely-pub-date',
  'pubdate',
]

/** A day as tags have it: written out, or as the seconds or milliseconds since 1970. */
function dayOf(written: string | undefined): string | undefined {
  const [, seconds] = /^(\d{10})(?:\d{3})?$/u.exec(written ?? '') ?? []
  return seconds === undefined
    ? isoDate(written)
    : new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
}

/** The day that the article has; a clock in the head of the page shows the day on which it was saved. */
function dateOf(document: Document, meta: Meta, data: Thing): string | undefined {
  const clocks = [...document.querySelectorAll('time[datetime]')].filter(
    (time) => !time.closest('header, nav, footer, aside') || time.closest('article') !== null,
  )
  const written = [
    ...dateTags.flatMap((name) => meta(name)),
    oneLine(data['datePublished']),
    ...clocks.map((time) => time.getAttribute('datetime') ?? undefined),
  ]
  return written.map(dayOf).find((date) => date !== undefined)
}

/** What a page says of itself: citation tags of journals, Dublin Core, Open Graph, and linked data. */
export function htmlMetadata(document: Document): ReadingFacts {
  const meta = metaOf(document)
  const data = linkedData(document)
  const site = plainText(meta('og:site_name', 'application-name')[0]) ?? nameOf(data['publisher'])
  const banner = oneLine(document.querySelector('body > header a[href="/"]')?.textContent)
  const heading = oneLine(document.querySelector('h1')?.textContent)
  const own = meta('citation_title', 'dc.title', 'dcterms.title')[0]
  const title = plainText(meta('og:title')[0] ?? data['headline'] ?? oneLine(document.title)) ?? heading
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const [first, last] = [meta('citation_firstpage')[0], meta('citation_lastpage')[0]]
  return {
    title: plainText(own) ?? titleWithoutSite(title, { heading, sites: [site, banner] }),
    ...authorsOf(meta, data, [site, banner]),
    editors: meta('citation_editor').map(inOrder),
    date: dateOf(document, meta, data),
    kind: kindOf(meta),
    language:
      languageOf(document.querySelector('html')?.getAttribute('lang')) ?? languageOf(meta('dc.language')[0]),
    source: {
      name: plainText(meta('citation_journal_title', 'citation_conference_title')[0]) ?? site,
      url: webAddress(canonical) ?? webAddress(meta('og:url', 'citation_public_url')[0]),
      doi: doiOf(meta('citation_doi', 'dc.identifier')[0]),
      publisher: meta('citation_publisher', 'dc.publisher')[0],
      volume: meta('citation_volume')[0],
      issue: meta('citation_issue')[0],
      pages: first !== undefined && last !== undefined ? `${first}–${last}` : first,
    },
  }
}
