import type { Person } from '../model/front-matter.ts'

/** A person's name as it is read: “Ada Lovelace”. */
export function displayName(person: Person): string {
  if (typeof person === 'string') return person
  return 'organisation' in person ? person.organisation : `${person.given} ${person.family}`
}

/** So many people are named in a byline; of more, the first few. All who must be named are in the reference. */
const mostNamed = 6
const namedOfMany = 3

function listPeople(people: Person[], language: string): string {
  const names = people.map(displayName)
  if (names.length > mostNamed) return `${names.slice(0, namedOfMany).join(', ')} et al.`
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}

/** Authors, and editors after them, in one line, listed as the language lists things; of many the first, and “et al.”. */
export function formatByline(authors: Person[], editors: Person[], language: string): string {
  const written = listPeople(authors, language)
  const edited = listPeople(editors, language)
  return [written, edited && `edited by ${edited}`].filter(Boolean).join(', ')
}

/** A date of a year, a month or a day (ISO 8601) in words of the language: “7 April 2026”, “April 2026”, “2026”. */
export function formatDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  if (day) options.day = 'numeric'
  return new Intl.DateTimeFormat(language, options).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  )
}

/** Where and when something appeared, in one line. */
export function formatPublication(
  name: string | undefined,
  date: string | undefined,
  language: string,
): string {
  return [name, date && formatDate(date, language)].filter(Boolean).join(', ')
}
