import type { Person } from '../model/front-matter.ts'
import { plainText } from './marked-up-text.ts'

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
  // Plato and Björk have one name.
  if (given === undefined) return [/\s/u.test(family) ? { organisation: family } : family]
  return [{ given, family, ...(suffix !== undefined && { suffix }) }]
}

/** The people of a list of names in CSL-JSON. */
export function peopleOfCsl(names: unknown): Person[] {
  return Array.isArray(names) ? names.flatMap(personOf) : []
}

const bodies = [
  'inc\\.?|ltd\\.?|llc|plc|gmbh|corp\\.?|corporation|company|co\\.|verlag|records|studios',
  'foundation|team|group|committee|commission|ministry|department|office|bureau|agency|authority|council|government',
  'institute|institut|university|universität|université|universidad|faculty|academy|laborator(?:y|ies)|centre|center|museum|library',
  'consortium|collaboration|society|association|federation|network|organi[sz]ation|project|nations|parliament|congress|senate',
  'developers|contributors',
].join('|')
const body = new RegExp(`\\b(?:${bodies})(?!\\p{L})|\\([A-Z]{2,}\\)|\\b(?:of|for|the|and)\\b|\\s&\\s`, 'iu')
const severalOrMore = /[;&@]|\bet\.? al\b|\s[,/]\s|,.*,|\d|\((?:eds?|hg|hrsg|trans|übers)\b/iu
const initial = /^\p{Lu}\.(?:;|$)/u

/** What to look at among people: organisations whose name was taken apart, and several who were taken for one. */
export function doubtfulPeople(people: readonly Person[]): string[] {
  return people.flatMap((person) => {
    if (typeof person === 'string' || !('family' in person)) return []
    const name = `${person.given} ${person.family}`
    if (body.test(name))
      return [`“${name}” is taken for a person; an organisation is \`{ organisation: ${name} }\``]
    const { given, family, suffix = '' } = person
    return severalOrMore.test(`${given} ${family} ${suffix}`) || initial.test(suffix)
      ? [`“${[name, suffix].filter(Boolean).join(', ')}” is taken for one person`]
      : []
  })
}
