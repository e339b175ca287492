import { parse } from '@citation-js/name'
import type { NameParts } from '@citation-js/name'
import type { Person } from '../model/front-matter.ts'
import type { ProtectedText } from './protected-text.ts'

const familyFirstScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const generation = /,?\s+(?<suffix>[JS]r\.?|I{2,3}|IV)$/u

function partsOf(name: string): NameParts | undefined {
  if (!/\s/u.test(name) || familyFirstScript.test(name)) return undefined
  const suffix = generation.exec(name)?.groups?.['suffix']
  const parts = parse(name.replace(generation, ''))
  if (!parts.family || !parts.given) return undefined
  return suffix === undefined ? parts : { ...parts, suffix }
}

/**
 * A person as CSL-JSON. A name written as one text is taken apart as “Given Family”; an organisation, a single word,
 * or a name in a script that puts the family name first stays in one piece, as a family name: a processor joins
 * names of its own kind for organisations to the others without a comma.
 */
export function citationName(person: Person, text: ProtectedText): NameParts {
  if (typeof person !== 'string' && 'organisation' in person)
    return { family: text.protectWhole(person.organisation) }
  const parts = typeof person === 'string' ? partsOf(person.trim()) : person
  if (!parts) return { family: text.protectWhole(String(person)) }
  const { family, given } = parts
  if (family !== undefined && given !== undefined && familyFirstScript.test(family))
    return { family: text.protectWhole(`${family}${given}`) }
  return Object.fromEntries(
    Object.entries(parts).map(([part, value]) => [
      part,
      part === 'given' ? text.protectGivenName(value) : text.protect(value),
    ]),
  )
}
