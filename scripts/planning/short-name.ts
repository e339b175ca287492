import { type Wording, wordsOf } from '../../words/words-for.ts'
import type { Words } from '../../words/words.ts'
import type { Document } from '../model/discussion.ts'
import type { Person } from '../model/front-matter.ts'

function familyName(person: Person): string {
  if (typeof person === 'string') return person
  return 'organisation' in person ? person.organisation : person.family
}

function authorsOf({ authors }: Pick<Document, 'authors'>, words: Words): string | undefined {
  const [first, second, ...others] = authors.map(familyName)
  if (!first || !second) return first
  return others.length > 0 ? words.andOthers(first) : words.list([first, second])
}

/**
 * What each reading is called in a narrow column, in the words of the session: its authors, unless nobody is named or
 * another reading has the same.
 */
export function shortNames(
  documents: readonly Pick<Document, 'authors'>[],
  wording: Wording,
): (string | undefined)[] {
  const words = wordsOf(wording)
  const names = documents.map((document) => authorsOf(document, words))
  const counts = new Map<string | undefined, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return names.map((name) => (counts.get(name) === 1 ? name : undefined))
}
