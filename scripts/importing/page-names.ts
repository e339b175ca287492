import type { Person } from '../model/front-matter.ts'
import { joined, namesIn } from './notes/note-names.ts'
import type { NoteNames } from './notes/note-names.ts'
import { oneLine } from './imported-reading.ts'

const role =
  /\b(?:correspondent|editor|reporter|columnist|contributor|journalist|writer|staff|chief|critic|director|professor|fellow|lecturer|producer|analyst)\b/iu
// Without a colon, “von” is the beginning of a family name.
const byWord = /^(?:(?:written\s+)?by[:\s]|(?:von|par|por):)\s*/iu

function withoutRoles(name: string): NoteNames {
  const parts = name.split(/\s*(?:,|\s[|–—-]\s)\s*/u)
  const roles = parts.slice(1).filter((part) => role.test(part))
  const people = namesIn([parts[0] ?? '', ...parts.slice(1).filter((part) => !role.test(part))].join(', '))
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
  const names = byline.replace(byWord, '').split(/\s+and\s+|\s+und\s+|\s+et\s+|\s*;\s*/u)
  return joined(names.map(withoutRoles))
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
