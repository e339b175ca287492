import type { Person } from '../model/front-matter.ts'
import { joined, namesIn } from './notes/note-names.ts'
import type { NoteNames } from './notes/note-names.ts'
import { oneLine } from './imported-reading.ts'

const role =
  /\b(?:correspondent|editor|reporter|columnist|contributor|journalist|writer|staff|chief|critic|director|professor|fellow|lecturer|producer|analyst)\b/iu
const byWord =
  /^(?:(?:(?:written|published|posted|words|text|story|report(?:ed|ing)?)\s+)?by[:\s]|(?:von|par|por):)\s*/iu
// Without a colon, “von” is the beginning of a family name; before two other words it is not.
const byCapital = /^(?:Von|Par|Por|Di|Door)\s+(?=\p{Lu}[^\s,]*\s+\p{Lu})/u
const onDay = /\s+(?:on|am|le|\||•|·|–)\s+[^,]*?\d.*$/u
const agencies =
  /^(?:dpa|afp|ap|reuters|efe|ansa|apa|kna|epd|sid|associated press|pa media|press association)$/iu
const noName =
  /^(?:admin(?:istrator)?|webmaster|root|user|author|editor|guest|anonymous|unknown|redaktion|none|null|undefined)$/iu

function withoutRoles(name: string): NoteNames {
  const parts = name.split(/\s*(?:,|\s[|–—-]\s)\s*/u)
  const isRole = (part: string): boolean =>
    role.test(part) || part.split('/').every((one) => agencies.test(one.trim()))
  const roles = parts.slice(1).filter(isRole)
  const people = namesIn([parts[0] ?? '', ...parts.slice(1).filter((part) => !isRole(part))].join(', '))
  return {
    people: people.people,
    doubts: [...people.doubts, ...roles.map((one) => `left out: “${one}”, which stands beside a name`)],
  }
}

function isSame(name: string, site: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/^the\s+|[^\p{L}\p{N}]+/gu, '')
  return plain(name) !== '' && plain(name) === plain(site)
}

/** The people of a byline, without “By” and what they do. */
export function namesOfByline(byline: string): NoteNames {
  if (noName.test(byline.trim()))
    return { people: [], doubts: [`left out: the author “${byline.trim()}”, which is no name`] }
  const plain = byline.replace(byWord, '').replace(byCapital, '').replace(onDay, '')
  return joined(plain.split(/,?\s+and\s+|\s+und\s+|\s+et\s+|\s*;\s*/u).map(withoutRoles))
}

/** People without those that are the site itself: a newspaper is where a text appeared, and wrote nothing. */
export function withoutSites(people: readonly Person[], sites: readonly (string | undefined)[]): NoteNames {
  const names = sites.flatMap((site) => oneLine(site) ?? [])
  const nameOf = (person: Person): string =>
    typeof person === 'string' ? person : 'organisation' in person ? person.organisation : ''
  const isSite = (person: Person): boolean => names.some((site) => isSame(nameOf(person), site))
  return {
    people: people.filter((person) => !isSite(person)),
    doubts: people
      .filter(isSite)
      .map((person) => `left out: the author “${nameOf(person)}”, which is the site`),
  }
}
