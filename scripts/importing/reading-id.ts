import type { Person } from '../model/front-matter.ts'
import type { ReadingFacts } from './imported-reading.ts'

const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}
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

/** Text as lower-case Latin letters, digits and hyphens; letters of other scripts are left out. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .replaceAll(/[ßæœøłđðþı]/gu, (letter) => letters[letter] ?? '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
}

function familyName(person: Person | undefined): string {
  if (person === undefined) return ''
  if (typeof person === 'string') return person.trim().split(/\s+/u).at(-1) ?? ''
  return 'organisation' in person ? person.organisation : person.family
}

/** An id such as `lovelace-1843-notes-analytical-engine`: author, year and the first words of the title. */
export function readingId({ authors, date, title = '' }: ReadingFacts): string {
  const words = slug(title)
    .split('-')
    .filter((word) => word !== '' && !smallWords.has(word))
  const parts = [slug(familyName(authors[0])), date?.slice(0, 4) ?? '', ...words.slice(0, wordsOfTitle)]
  const id = parts.filter((part) => part !== '').join('-')
  return id.slice(0, longestId).replace(/-+$/u, '') || 'reading'
}

/** The id itself, or the first of `id-2`, `id-3` … that is not taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}
