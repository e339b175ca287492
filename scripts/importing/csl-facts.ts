import type { DocumentKind, Person } from '../model/front-matter.ts'
import { oneLine } from './imported-reading.ts'
import type { ReadingFacts } from './imported-reading.ts'

const kinds: Record<string, DocumentKind> = {
  'article-journal': 'paper',
  article: 'paper',
  manuscript: 'paper',
  'paper-conference': 'paper',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  webpage: 'article',
  post: 'post',
  'post-weblog': 'post',
  report: 'report',
  chapter: 'chapter',
  'entry-encyclopedia': 'chapter',
  book: 'book',
  thesis: 'thesis',
  motion_picture: 'video',
  broadcast: 'video',
}

type CslItem = Record<string, unknown>

/** Plain text of a CSL-JSON text, which may have tags such as `<i>` and character references. */
export function plainText(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value[0] : value
  if (typeof text !== 'string') return oneLine(text)
  return oneLine(
    text
      .replaceAll(/<\/?(?:i|b|em|strong|sup|sub|sc|span)(?:\s[^<>]*)?>/giu, '')
      .replaceAll(
        /&(?:amp|lt|gt|quot);/gu,
        (name) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[name] ?? name,
      ),
  )
}

function personOf(name: unknown): Person[] {
  if (typeof name !== 'object' || name === null) return []
  const parts = name as Record<string, unknown>
  const family = ['dropping-particle', 'non-dropping-particle', 'family', 'suffix']
    .map((key) => plainText(parts[key]))
    .filter((part) => part !== undefined)
    .join(' ')
  const given = plainText(parts['given'])
  const literal = plainText(parts['literal'])
  if (literal !== undefined) return [{ organisation: literal }]
  if (family === '') return given === undefined ? [] : [given]
  return given === undefined ? [{ organisation: family }] : [{ given, family }]
}

function peopleOf(names: unknown): Person[] {
  return Array.isArray(names) ? names.flatMap(personOf) : []
}

/** A date of CSL-JSON as `2026-04-07`, as far as it is known. */
function dateOf(issued: unknown): string | undefined {
  if (typeof issued !== 'object' || issued === null) return undefined
  const { 'date-parts': parts, raw, literal } = issued as Record<string, unknown>
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined
  if (!Array.isArray(first)) return isoDate(oneLine(raw) ?? oneLine(literal))
  const [year, month, day] = first.map(Number)
  return isoDate(
    [String(year).padStart(4, '0'), month, day]
      .filter((part) => part)
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
  )
}

/** The beginning of a text that is a date: a year, a month or a day (ISO 8601). */
export function isoDate(text: string | undefined): string | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)/u.exec(text ?? '')?.[0]
}

/** An address of the web, or nothing. */
export function webAddress(value: unknown): string | undefined {
  const text = oneLine(value)
  return text !== undefined && /^https?:\/\//u.test(text) && URL.canParse(text) ? text : undefined
}

/** A DOI without the address in front of it, or nothing. */
export function doiOf(value: unknown): string | undefined {
  return /10\.\d{4,9}\/\S+/u.exec(oneLine(value) ?? '')?.[0]
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

/** What a CSL-JSON item says about a reading. */
export function factsOfCsl(item: CslItem): ReadingFacts {
  const number = (key: string) => plainText(item[key])
  return {
    title: plainText(item['title']),
    authors: peopleOf(item['author']),
    editors: peopleOf(item['editor']),
    date: dateOf(item['issued']),
    kind: kinds[String(item['type'])] ?? 'document',
    language: languageOf(item['language']),
    source: {
      name: plainText(item['container-title']),
      url: webAddress(item['URL']),
      doi: doiOf(item['DOI']),
      publisher: plainText(item['publisher']),
      volume: number('volume'),
      issue: number('issue'),
      pages: number('page')?.replaceAll(/-+/gu, '–'),
    },
    calledThere: keyOf(item),
  }
}
