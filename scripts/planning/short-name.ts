import type { Document } from '../model/discussion.ts'
import type { Person } from '../model/front-matter.ts'

function familyName(person: Person): string {
  if (typeof person === 'string') return person
  return 'organisation' in person ? person.organisation : person.family
}

function authorsOf({ authors }: Pick<Document, 'authors'>): string | undefined {
  const [first, second, ...others] = authors.map(familyName)
  if (!first || !second) return first
  return others.length > 0 ? `${first} et al.` : `${first} and ${second}`
}

/** What a reading is called in a narrow column: its authors, unless nobody is named or another reading has the same. */
export function shortNameOf(
  document: Pick<Document, 'authors'>,
  all: readonly Pick<Document, 'authors'>[],
): string | undefined {
  const name = authorsOf(document)
  return all.filter((other) => authorsOf(other) === name).length === 1 ? name : undefined
}
