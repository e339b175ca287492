import { wordsFor } from '../../words/words-for.ts'
import type { Document } from '../model/discussion.ts'
import type { Person } from '../model/front-matter.ts'

function familyName(person: Person): string {
  if (typeof person === 'string') return person
  return 'organisation' in person ? person.organisation : person.family
}

function authorsOf({ authors }: Pick<Document, 'authors'>, language: string): string | undefined {
  const [first, second, ...others] = authors.map(familyName)
  if (!first || !second) return first
  const words = wordsFor(language)
  return others.length > 0 ? words.andOthers(first) : words.list([first, second])
}

/** What a reading is called in a narrow column: its authors, unless nobody is named or another reading has the same. */
export function shortNameOf(
  document: Pick<Document, 'authors'>,
  all: readonly Pick<Document, 'authors'>[],
  language = 'en',
): string | undefined {
  const name = authorsOf(document, language)
  return all.filter((other) => authorsOf(other, language) === name).length === 1 ? name : undefined
}
