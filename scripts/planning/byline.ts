import { type Wording, wordsOf } from '../../words/words-for.ts'
import type { Person } from '../model/front-matter.ts'

/** A person's name as it is read: “Ada Lovelace”. */
export function displayName(person: Person): string {
  if (typeof person === 'string') return person
  if ('organisation' in person) return person.organisation
  const { given, family, suffix } = person
  if (familyFirst.test(family)) return `${family}${given}`
  return [given, family, suffix].filter(Boolean).join(' ')
}

// Names in these letters put the family name first, without a space.
const familyFirst = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const namedOfMany = 3

/** How many names a line has room for, and whether there are more than are given. */
export interface BylineRules {
  mostAuthors: number
  moreAuthors: boolean
}

function namesIn(people: Person[], wording: Wording, { mostAuthors, moreAuthors }: BylineRules): string {
  const list = new Intl.ListFormat(wording.language, { type: 'conjunction' })
  const names = people.map(displayName)
  if (names.length === 0 || (names.length <= mostAuthors && !moreAuthors)) return list.format(names)
  const named = names.length <= mostAuthors ? names : names.slice(0, Math.min(namedOfMany, mostAuthors))
  return wordsOf(wording).andOthers(named.join(', '))
}

/**
 * Authors, and editors after them, in one line, listed as the language lists things. Of many the first few
 * stand, and “et al.”: all who must be named are in the reference.
 */
export function formatByline(
  authors: Person[],
  editors: Person[],
  wording: Wording,
  rules: BylineRules = { mostAuthors: 6, moreAuthors: false },
): string {
  const written = namesIn(authors, wording, rules)
  const edited = namesIn(editors, wording, { ...rules, moreAuthors: false })
  return [written, edited && wordsOf(wording).editedBy(edited)].filter(Boolean).join(', ')
}

/**
 * A date of a year, a month or a day (ISO 8601) in words of the language: “7 April 2026”, “April 2026”, “2026”; in the
 * calendar of its readers, unless another is named.
 */
export function formatDate(
  date: string,
  language: string,
  calendar?: Intl.DateTimeFormatOptions['calendar'],
): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC', calendar }
  if (day) options.day = 'numeric'
  return new Intl.DateTimeFormat(language, options).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  )
}

/** Where and when something appeared, in one line; the date in the calendar that publications count by. */
export function formatPublication(
  name: string | undefined,
  date: string | undefined,
  language: string,
): string {
  return [name, date && formatDate(date, language, 'gregory')].filter(Boolean).join(', ')
}
