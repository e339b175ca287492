import type { NameParts } from '@citation-js/name'
import type { DocumentKind, FrontMatter } from '../model/front-matter.ts'
import { citationName } from './person-names.ts'
import { otherAuthors } from './other-authors.ts'
import type { ProtectedText } from './protected-text.ts'
import { rareVariables } from './rare-variables.ts'

/** A reading as CSL-JSON, as far as Colloquy knows it. */
export interface CitationItem {
  id: string
  type: string
  title: string
  author?: NameParts[]
  editor?: NameParts[]
  issued?: unknown
  [variable: string]: unknown
}

type Facts = Pick<
  FrontMatter,
  'title' | 'authors' | 'moreAuthors' | 'editors' | 'date' | 'kind' | 'source' | 'csl'
>

const cslTypes: Record<Exclude<DocumentKind, 'article' | 'paper'>, string> = {
  report: 'report',
  chapter: 'chapter',
  book: 'book',
  post: 'post-weblog',
  thesis: 'thesis',
  video: 'motion_picture',
  newspaper: 'article-newspaper',
  webpage: 'webpage',
  film: 'motion_picture',
  podcast: 'broadcast',
  song: 'song',
  dataset: 'dataset',
  software: 'software',
  case: 'legal_case',
  statute: 'legislation',
  document: 'document',
}

/** An article with the marks of a journal is a journal article; without them it stands in a magazine or on a site. */
function cslType({ kind, source }: Facts): string {
  if (kind !== 'article' && kind !== 'paper') return cslTypes[kind]
  if (source?.doi !== undefined || source?.volume !== undefined || source?.issue !== undefined) {
    return 'article-journal'
  }
  if (kind === 'paper') return source?.name === undefined ? 'article' : 'article-journal'
  return source?.name === undefined ? 'webpage' : 'article-magazine'
}

const plainNumbers = /^[\p{L}\p{N}]+(?:[,–-] ?[\p{L}\p{N}]+)*$/u

/** A reading's own fields as CSL-JSON, in text that the processor leaves as it is. */
export function citationItem(id: string, facts: Facts, text: ProtectedText): CitationItem {
  const { title, authors, editors, date, source = {}, csl = {} } = facts
  const item: CitationItem = { id, type: csl.type ?? cslType(facts), title: text.protect(title) }
  if (authors.length > 0) item.author = authors.map((author) => citationName(author, text))
  if (authors.length > 0 && facts.moreAuthors) item.author?.push(otherAuthors)
  if (editors.length > 0) item.editor = editors.map((editor) => citationName(editor, text))
  if (date !== undefined) item.issued = { 'date-parts': [date.split('-').map(Number)] }
  const texts = {
    'container-title': source.name,
    publisher: source.publisher,
    URL: source.url,
    DOI: source.doi,
  }
  for (const [variable, value] of Object.entries(texts)) {
    if (value !== undefined) item[variable] = text.protect(value)
  }
  const numbers = { volume: source.volume, issue: source.issue, page: source.pages }
  for (const [variable, value] of Object.entries(numbers)) {
    if (value !== undefined) item[variable] = plainNumbers.test(value) ? value : text.protect(value)
  }
  return { ...item, ...rareVariables(csl, text) }
}
