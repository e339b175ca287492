import { cslDates, cslNames, cslTexts, cslTypeNames } from '../model/csl.ts'
import type { DocumentKind, Person } from '../model/front-matter.ts'
import { oneLine } from './imported-reading.ts'
import type { ReadingFacts } from './imported-reading.ts'
import { plainText, withoutReferences } from './marked-up-text.ts'
import { readDate } from './read-date.ts'
import type { ReadDate } from './read-date.ts'

const kinds: Record<string, DocumentKind> = {
  'article-journal': 'paper',
  article: 'paper',
  manuscript: 'paper',
  'paper-conference': 'paper',
  'article-magazine': 'article',
  'article-newspaper': 'newspaper',
  webpage: 'webpage',
  post: 'post',
  'post-weblog': 'post',
  report: 'report',
  chapter: 'chapter',
  'entry-encyclopedia': 'chapter',
  'entry-dictionary': 'chapter',
  book: 'book',
  thesis: 'thesis',
  motion_picture: 'film',
  broadcast: 'podcast',
  song: 'song',
  dataset: 'dataset',
  software: 'software',
  legal_case: 'case',
  legislation: 'statute',
}

/** Types that follow from the kind alone, or from the kind and the facts of a journal. */
const impliedTypes = new Set(
  'article-newspaper webpage post-weblog report chapter book thesis motion_picture broadcast song dataset software legal_case legislation document'.split(
    ' ',
  ),
)

type CslItem = Record<string, unknown>

function personOf(name: unknown): Person[] {
  if (typeof name === 'string') return name.trim() === '' ? [] : [name.trim()]
  if (typeof name !== 'object' || name === null) return []
  const parts = name as Record<string, unknown>
  const family = ['dropping-particle', 'non-dropping-particle', 'family']
    .map((key) => plainText(parts[key]))
    .filter((part) => part !== undefined)
    .reduce((all, part) => (/[’']$/u.test(all) || all === '' ? `${all}${part}` : `${all} ${part}`), '')
  const given = plainText(parts['given'])
  const suffix = plainText(parts['suffix'])
  const literal = plainText(parts['literal'])
  if (literal !== undefined) return [{ organisation: literal }]
  if (family === '') return given === undefined ? [] : [given]
  if (given === undefined) return [{ organisation: family }]
  return [{ given, family, ...(suffix !== undefined && { suffix }) }]
}

function peopleOf(names: unknown): Person[] {
  return Array.isArray(names) ? names.flatMap(personOf) : []
}

const body =
  /\b(?:inc\.?|ltd\.?|llc|gmbh|corp\.?|foundation|team|group|committee|commission|ministry|institute|university|sons|consortium|collaboration|agency|council|society|association|organi[sz]ation)\b|\([A-Z]{2,}\)/iu

/** People who look like organisations whose name was taken apart. */
function bodiesIn(people: readonly Person[]): string[] {
  return people.flatMap((person) => {
    if (typeof person === 'string' || !('family' in person)) return []
    const name = `${person.given} ${person.family}`
    return body.test(name)
      ? [`“${name}” is taken for a person; an organisation is \`{ organisation: ${name} }\``]
      : []
  })
}

/** The beginning of a text that is a date: a year, a month or a day (ISO 8601). */
export function isoDate(text: string | undefined): string | undefined {
  return readDate(text).date
}

/** An address of the web, or nothing. */
export function webAddress(value: unknown): string | undefined {
  const text = withoutReferences(oneLine(value) ?? '').replaceAll(/[{}\\]/gu, '')
  return /^https?:\/\//iu.test(text) && URL.canParse(text) ? text : undefined
}

/** A DOI without the address in front of it and without what TeX needs, or nothing. */
export function doiOf(value: unknown): string | undefined {
  const plain = withoutReferences(oneLine(value) ?? '').replaceAll(/\{\\(.)\}|\\(?=[_&%#$<>{}])/gu, '$1')
  return /10\.\d{4,9}\/\S+/u.exec(decoded(plain))?.[0].replace(/[.,;]+$/u, '')
}

/** A DOI in an address may have its signs written as numbers. */
function decoded(text: string): string {
  if (!/doi\.org\/.*%[\dA-F]{2}/iu.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A language tag, or nothing: reference managers have “English” there too. */
export function languageOf(value: unknown): string | undefined {
  const tag = oneLine(value)?.replaceAll('_', '-')
  return tag !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag) ? tag : undefined
}

/** The key of an item; the addresses that Zotero has there name nothing to a person. */
function keyOf(item: CslItem): string | undefined {
  const key = oneLine(item['citation-key']) ?? oneLine(item['citation-label']) ?? oneLine(item['id'])
  return key === undefined || /^https?:/u.test(key) ? undefined : key
}

const ownVariables = new Set(
  (
    'id type title author editor issued language container-title URL DOI publisher volume issue page citation-key citation-label ' +
    'has-other-authors'
  ).split(' '),
)
/** What libraries note for themselves, or of which nothing is printed. */
const unprinted = new Set(
  (
    'abstract annote keyword keywords categories custom source system_id journalAbbreviation shortTitle library_id dateAdded dateModified accessDate ' +
    'collections tags relations locator label title-main first-reference-note-number archive-collection copyright license subject ' +
    'indexed reference-count score resource member prefix created deposited is-referenced-by-count references-count content-domain ' +
    'link relation published published-print published-online journal-issue alternative-id container-title-none subtitle short-title original-title-none ' +
    'issn-type isbn-type assertion funder update-policy crossmark-restriction categories publisher-location'
  ).split(' '),
)

const isForTex = /^\s*tex\.\S+\s*:/iu

/** Variables that Zotero keeps in the field for everything else: a line each, such as `original-date: 1961`. */
function withNotedVariables(item: CslItem): CslItem {
  const note = typeof item['note'] === 'string' ? item['note'] : ''
  const noted: CslItem = {}
  const rest = note.split('\n').filter((line) => {
    const [, name = '', value = ''] = /^\s*([A-Za-z][A-Za-z_ -]+?)\s*:\s*(.+)$/u.exec(line) ?? []
    const variable = name.toLowerCase().replaceAll(' ', '-')
    const known = [...cslTexts, ...cslDates, ...cslNames].find((one) => one.toLowerCase() === variable)
    if (variable === 'citation-key' || isForTex.test(line)) return false
    if (known === undefined || item[known] !== undefined) return true
    noted[known] = cslNames.includes(known)
      ? [notedName(value)]
      : cslDates.includes(known)
        ? { raw: value }
        : value
    return false
  })
  if (Object.keys(noted).length === 0 && rest.join('\n') === note) return item
  return { ...item, ...noted, note: rest.join(' ').trim() || undefined }
}

function notedName(value: string): unknown {
  const [family, given] = value.split(/\s*\|\|\s*/u)
  return given === undefined ? { literal: value } : { family, given }
}

/** The type, where it does not follow from the kind. */
function keptType(item: CslItem): string | undefined {
  const type = String(item['type'])
  if (!cslTypeNames.includes(type) || impliedTypes.has(type)) return undefined
  const inJournal = ['DOI', 'volume', 'issue'].some((name) => item[name] !== undefined)
  const isNamed = item['container-title'] !== undefined
  if (type === 'article-journal' && (inJournal || isNamed)) return undefined
  if (type === 'article-magazine' && isNamed && !inJournal) return undefined
  return type
}

interface RareFacts {
  csl: Record<string, unknown>
  doubts: string[]
}

function rareFacts(item: CslItem, issued: ReadDate): RareFacts {
  const csl: Record<string, unknown> = {}
  const doubts: string[] = []
  const type = keptType(item)
  if (type !== undefined) csl['type'] = type
  if (issued.csl) csl['issued'] = issued.csl
  if (issued.status !== undefined) csl['status'] = issued.status
  for (const [name, value] of Object.entries(item)) {
    if (
      value === undefined ||
      value === null ||
      value === '' ||
      ownVariables.has(name) ||
      unprinted.has(name)
    )
      continue
    const taken = takeVariable(name, value)
    if (taken !== undefined) csl[name] ??= taken
    else if (plainText(value) !== undefined || typeof value === 'object') doubts.push(leftOut(name, value))
  }
  return { csl, doubts }
}

function takeVariable(name: string, value: unknown): unknown {
  if (cslNames.includes(name)) {
    const people = peopleOf(value)
    return people.length > 0 ? people : undefined
  }
  if (cslDates.includes(name)) {
    const { date, csl } = readDate(value)
    return csl ?? date
  }
  return cslTexts.includes(name) ? plainText(value) : undefined
}

function leftOut(name: string, value: unknown): string {
  const text = typeof value === 'object' ? (JSON.stringify(value) ?? '') : (plainText(value) ?? '')
  return `left out: ${name} ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`
}

function pagesOf(value: unknown): string | undefined {
  const pages = plainText(value)?.replaceAll(/\s*[-–—]+\s*/gu, '–')
  const [, first, last] = /^([^–,]+)–([^–,]+)$/u.exec(pages ?? '') ?? []
  return first !== undefined && first === last ? first : pages
}

/** What a CSL-JSON item says about a reading. */
export function factsOfCsl(written: CslItem): ReadingFacts {
  const item = withNotedVariables(written)
  const issued = readDate(item['issued'])
  const { csl, doubts } = rareFacts(item, issued)
  const [authors, editors] = [peopleOf(item['author']), peopleOf(item['editor'])]
  const url = oneLine(item['URL'])
  const doi = oneLine(item['DOI'])
  return {
    title: plainText(item['title']),
    authors,
    editors,
    ...(item['has-other-authors'] === true && { moreAuthors: true }),
    date: issued.date,
    kind: kinds[String(item['type'])] ?? 'document',
    language: languageOf(item['language']),
    source: {
      name: plainText(item['container-title']),
      url: webAddress(url),
      doi: doiOf(doi),
      publisher: plainText(item['publisher']),
      volume: plainText(item['volume']),
      issue: plainText(item['issue']),
      pages: pagesOf(item['page']),
    },
    ...(Object.keys(csl).length > 0 && { csl }),
    calledThere: keyOf(item),
    doubts: [
      ...(item['has-other-authors'] === true ? ['there are more authors than the entry names'] : []),
      ...issued.doubts,
      ...(url !== undefined && webAddress(url) === undefined
        ? [`left out: URL ${url}, which is no address of the web`]
        : []),
      ...(doi !== undefined && doiOf(doi) === undefined ? [`left out: DOI ${doi}, which is none`] : []),
      ...bodiesIn([...authors, ...editors]),
      ...doubts,
    ],
  }
}
