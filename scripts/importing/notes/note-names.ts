import type { Person } from '../../model/front-matter.ts'
import { oneLine } from '../imported-reading.ts'

/** Names as people, and how a comma was understood where it may be otherwise. */
export interface NoteNames {
  people: Person[]
  doubts: string[]
}

const particles = /^(?:van|von|der|den|de|del|della|di|da|du|la|le|ten|ter|zu|al|el|ibn|bin)$/iu
const suffix = /^(?:[JS]r\.?|I{2,3}|IV)$/u

function wordsOf(name: string): number {
  return name.split(/\s+/u).filter((word) => word !== '' && !particles.test(word)).length
}

function isFamilyFirst(family: string, given: string): boolean {
  return wordsOf(family) === 1 || (wordsOf(given) === 1 && wordsOf(family) < 4)
}

function none(): NoteNames {
  return { people: [], doubts: [] }
}

/** Names between two conjunctions: “Family, Given”, a row of such pairs, or a row of names. */
function betweenCommas(text: string): NoteNames {
  const parts = text.split(/\s*,\s*/u).filter((part) => part !== '')
  const [first, second, third] = parts
  if (first === undefined) return none()
  if (second === undefined) return { people: [first], doubts: [] }
  if (third !== undefined && parts.length === 3 && suffix.test(third))
    return { people: [{ given: second, family: first, suffix: third }], doubts: [] }
  const pairs = parts.flatMap((part, index) =>
    index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : [],
  )
  const arePairs =
    parts.length % 2 === 0 &&
    pairs.every(([family, given]) =>
      parts.length === 2 ? isFamilyFirst(family, given) : wordsOf(family) === 1,
    )
  const people = arePairs ? pairs.map(([family, given]) => ({ given, family })) : parts
  const isSure = parts.length === 2 ? arePairs : !arePairs && parts.every((part) => wordsOf(part) > 1)
  const count = people.length === 1 ? 'one person' : `${people.length} people`
  return { people, doubts: isSure ? [] : [`“${text}” is taken for ${count}`] }
}

function ofText(written: string): NoteNames {
  // Of a link to a note about a person, the note has the whole name.
  const links = [...written.matchAll(/\[\[([^[\]|#]+)[^[\]]*\]\]/gu)].map(([, note = '']) => note)
  const parts = links.length > 0 ? links : written.split(/\s*;\s*|\s+&\s+|,?\s+and\s+|\n/u)
  return joined(parts.map((part) => betweenCommas(oneLine(part)?.replaceAll(/^["“]|["”]$/gu, '') ?? '')))
}

/** The names of several places, in their order. */
export function joined(found: readonly NoteNames[]): NoteNames {
  return {
    people: found.flatMap(({ people }) => people),
    doubts: found.flatMap(({ doubts }) => doubts),
  }
}

function ofThing(thing: Record<string, unknown>): NoteNames {
  const family = oneLine(thing['family'] ?? thing['lastname'] ?? thing['last'])
  const given = oneLine(thing['given'] ?? thing['firstname'] ?? thing['first'])
  if (family !== undefined) return { people: [given === undefined ? family : { given, family }], doubts: [] }
  const organisation = oneLine(thing['organisation'])
  if (organisation !== undefined) return { people: [{ organisation }], doubts: [] }
  return namesIn(thing['name'] ?? thing['literal'])
}

function ofItem(item: unknown): NoteNames {
  // `[[Brandt, K.]]` without quotation marks is a list in a list.
  return Array.isArray(item) ? namesIn(item.flat(2).join(', ')) : namesIn(item)
}

/** The people that a header names: in one text, in a list, or as things with a name. */
export function namesIn(value: unknown): NoteNames {
  if (Array.isArray(value)) return joined(value.map(ofItem))
  if (typeof value === 'string') return ofText(value)
  return typeof value === 'object' && value !== null ? ofThing(value as Record<string, unknown>) : none()
}
