import { cslDates, cslNames, cslTexts, cslTypeNames } from '../model/csl.ts'
import type { DocumentKind } from '../model/front-matter.ts'
import { doubtfulPeople, peopleOfCsl } from './csl-people.ts'
import { doiIn, languageOf, webAddressIn } from './identifiers.ts'
import { oneLine } from './imported-reading.ts'
import type { ReadingFacts } from './imported-reading.ts'
import { plainText } from './marked-up-text.ts'
import { readDate } from './dates/read-date.ts'
import type { ReadDate } from './dates/read-date.ts'

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
    const people = peopleOfCsl(value)
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

// What a program writes where it has nothing.
const nothing = /^(?:undefined|null|none|nan|n\/?a|-+)$/iu

function sourceText(value: unknown): string | undefined {
  const text = plainText(value)
  return text === undefined || nothing.test(text) ? undefined : text
}

function pagesOf(value: unknown): string | undefined {
  const pages = sourceText(value)?.replaceAll(/\s*[-–—]+\s*/gu, '–')
  const [, first, last] = /^([^–,]+)–([^–,]+)$/u.exec(pages ?? '') ?? []
  return first !== undefined && first === last ? first : pages
}

/** What a CSL-JSON item says about a reading. */
export function factsOfCsl(written: CslItem): ReadingFacts {
  const item = withNotedVariables(written)
  const issued = readDate(item['issued'])
  const { csl, doubts } = rareFacts(item, issued)
  const [authors, editors] = [peopleOfCsl(item['author']), peopleOfCsl(item['editor'])]
  const [url, doi] = [webAddressIn(item['URL']), doiIn(item['DOI'])]
  const [language, spoken] = [languageOf(item['language']), oneLine(item['language'])]
  return {
    title: plainText(item['title']),
    authors,
    editors,
    ...(item['has-other-authors'] === true && { moreAuthors: true }),
    date: issued.date,
    kind: kinds[String(item['type'])] ?? 'document',
    language,
    source: {
      name: sourceText(item['container-title']),
      url: url.value,
      doi: doi.value,
      publisher: sourceText(item['publisher']),
      volume: sourceText(item['volume']),
      issue: sourceText(item['issue']),
      pages: pagesOf(item['page']),
    },
    ...(Object.keys(csl).length > 0 && { csl }),
    calledThere: keyOf(item),
    doubts: [
      ...(item['has-other-authors'] === true ? ['there are more authors than the entry names'] : []),
      ...issued.doubts,
      ...url.doubts,
      ...doi.doubts,
      ...(spoken !== undefined && language === undefined ? [`left out: language “${spoken}”`] : []),
      ...doubtfulPeople([...authors, ...editors]),
      ...doubts,
    ],
  }
}
