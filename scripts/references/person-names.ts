import { parse } from '@citation-js/name'
import type { NameParts } from '@citation-js/name'
import type { Person } from '../model/front-matter.ts'

/** A name of CSL-JSON: in parts, or as one piece that is never reordered or abbreviated. */
export type CitationName = NameParts | { literal: string }

const familyFirstScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * A person as CSL-JSON. A name written as one text is taken apart as “Given Family”; a single word, or a name in a
 * script that puts the family name first, stays in one piece.
 */
export function citationName(person: Person): CitationName {
  if (typeof person !== 'string') {
    return 'organisation' in person ? { literal: person.organisation } : { ...person }
  }
  const name = person.trim()
  if (!/\s/u.test(name) || familyFirstScript.test(name)) return { literal: name }
  const parts = parse(name)
  return parts.family ? parts : { literal: name }
}
