import type { Person } from '../model/front-matter.ts'
import type { ReadingFacts } from './imported-reading.ts'
import { inLatinLetters } from './latin-letters.ts'

const longestId = 60
const wordsOfTitle = 4
const smallWords = new Set([
  'a',
  'an',
  'and',
  'the',
  'of',
  'on',
  'in',
  'to',
  'for',
  'is',
  'der',
  'die',
  'das',
  'le',
  'la',
])

/** Text as lower-case Latin letters, digits and hyphens; of other scripts Greek and Cyrillic are spelt in them. */
export function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
  return inLatinLetters(plain)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
}

function familyName(person: Person | undefined): string {
  if (person === undefined) return ''
  if (typeof person === 'string') return person.trim().split(/\s+/u).at(-1) ?? ''
  return 'organisation' in person ? person.organisation : person.family
}

function shortened(id: string): string {
  return id.slice(0, longestId).replace(/-+$/u, '')
}

/**
 * An id such as `lovelace-1843-notes-analytical-engine`: author, year and the first words of the title. Where these
 * have no letters to spell it with, it is what the reading is called where it comes from, or `reading-1843`.
 */
export function readingId({ authors, date, title = '', calledThere = '' }: ReadingFacts): string {
  const year = date?.slice(0, 4) ?? ''
  const words = slug(title)
    .split('-')
    .filter((word) => word !== '' && !smallWords.has(word))
  const parts = [slug(familyName(authors[0])), year, ...words.slice(0, wordsOfTitle)]
  const joined = parts.filter((part) => part !== '').join('-')
  const candidates = [joined, slug(calledThere), `reading-${joined}`.replace(/-$/u, '')]
  return shortened(candidates.find((id) => /[a-z]/u.test(id)) ?? 'reading')
}

/** The id itself, or the first of `id-2`, `id-3` … that is not taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}
