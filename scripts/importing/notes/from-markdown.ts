import { boundedList } from '../../diagnostics/bounded-list.ts'
import { findHeadings } from '../../quotations/headings.ts'
import { linesOf } from '../../quotations/lines.ts'
import { doiOf, languageOf, webAddress } from '../identifiers.ts'
import { oneLine } from '../imported-reading.ts'
import type { ReadingFacts } from '../imported-reading.ts'
import { plainText } from '../marked-up-text.ts'
import { readDate } from '../dates/read-date.ts'
import { readNote } from './note-header.ts'
import type { Note } from './note-header.ts'
import { namesIn } from './note-names.ts'
import { plainNote, withoutLinks } from './plain-note.ts'

/** The kinds that notes name, as Zotero and people call them. */
const kinds: Record<string, ReadingFacts['kind']> = {
  book: 'book',
  paper: 'paper',
  journalarticle: 'paper',
  conferencepaper: 'paper',
  preprint: 'paper',
  chapter: 'chapter',
  booksection: 'chapter',
  report: 'report',
  thesis: 'thesis',
  newspaperarticle: 'newspaper',
  webpage: 'webpage',
  blogpost: 'post',
  podcast: 'podcast',
  film: 'film',
}

type ReadKeys = (...names: string[]) => string | undefined

/** Reads the first of several keys that has a text; the fields of a template that nobody filled in have none. */
function textsOf(keys: Record<string, unknown>, used: Set<string>): ReadKeys {
  return (...names) => {
    for (const name of names) used.add(name)
    const texts = names.map((name) => plainText(oneLine(keys[name])))
    const found = texts.find((text) => text !== undefined && !/^\{\{.*\}\}$/u.test(text))
    return found === undefined ? undefined : withoutLinks(found)
  }
}

function titleOf(text: ReadKeys, body: string): string | undefined {
  const [title, subtitle] = [text('title'), text('subtitle')]
  if (title !== undefined) return subtitle === undefined ? title : `${title}: ${subtitle}`
  const firstLine = body.split('\n').find((line) => /[\p{L}\p{N}]/u.test(line)) ?? ''
  const heading = findHeadings(linesOf(body))[0]
  return oneLine(
    heading?.line === 1 || firstLine.length > 200 ? heading?.text : firstLine.replace(/^#+\s*/u, ''),
  )
}

function addressesOf(text: ReadKeys): Pick<ReadingFacts['source'], 'url' | 'doi' | 'name'> {
  const written = ['url', 'source', 'link', 'paperurl', 'canonical_url', 'canonicalurl', 'permalink'].map(
    (key) => text(key),
  )
  const origin = text('source')
  const name = text('venue', 'journal', 'publication', 'publicationtitle', 'container-title', 'website')
  return {
    name: name ?? (webAddress(origin) === undefined ? origin : undefined),
    url: written.map(webAddress).find((address) => address !== undefined),
    doi: [text('doi'), ...written].map(doiOf).find((doi) => doi !== undefined),
  }
}

/** Keys that say nothing about the reading that a person would miss. */
const settings = /^(?:tags?|alias(?:es)?|cssclass(?:es)?|layout|format|draft|type|collection)$/u

function leftOver({ keys }: Note, used: ReadonlySet<string>): string[] {
  const names = Object.keys(keys).filter(
    (key) => !used.has(key) && !settings.test(key) && oneLine(JSON.stringify(keys[key])) !== '""',
  )
  return names.length === 0
    ? []
    : [`not taken over from its header: ${boundedList(names.map((name) => `\`${name}\``))}`]
}

/** What Quarto keeps under `citation` stands beside the other keys. */
function withCitation(note: Note): Note {
  const { citation, ...keys } = note.keys
  if (typeof citation !== 'object' || citation === null || Array.isArray(citation)) return note
  const { page, ...cited } = citation as Record<string, unknown>
  return { ...note, keys: { ...cited, ...(page !== undefined && { pages: page }), ...keys } }
}

function factsOf(written: Note, text: string): ReadingFacts {
  const note = withCitation(written)
  const used = new Set(['author', 'authors', 'editor', 'editors'])
  const read = textsOf(note.keys, used)
  const authors = namesIn(note.keys['authors'] ?? note.keys['author'])
  const editors = namesIn(note.keys['editors'] ?? note.keys['editor'])
  const issued = readDate(read('date', 'published', 'issued', 'publishdate', 'year'))
  const title = titleOf(read, text)
  const source = {
    ...addressesOf(read),
    publisher: read('publisher'),
    volume: read('volume'),
    issue: read('issue'),
    pages: read('pages'),
  }
  const kind = kinds[(read('kind', 'itemtype', 'type') ?? '').toLowerCase().replaceAll(/[\s_-]/gu, '')]
  const language = languageOf(read('language', 'lang'))
  return {
    title,
    authors: authors.people,
    editors: editors.people,
    date: issued.date,
    kind: kind ?? 'article',
    language,
    source,
    ...(issued.csl && { csl: { issued: issued.csl } }),
    text,
    doubts: [...note.doubts, ...authors.doubts, ...editors.doubts, ...issued.doubts, ...leftOver(note, used)],
  }
}

function plainLines(text: string): string {
  return text.replace(/^\ufeff/u, '').replaceAll(/\r\n?/gu, '\n')
}

/** A reading from a Markdown file: its facts from the header of the program that wrote it, or from its first heading. */
export function fromMarkdown(text: string): ReadingFacts {
  const note = readNote(plainLines(text))
  return factsOf(note, plainNote(note.body).trim())
}

/** A reading from a text file, which may have a header, too; nothing in its text is markup. */
export function fromPlainText(text: string): ReadingFacts {
  const note = readNote(plainLines(text))
  return factsOf(note, note.body.trim())
}
