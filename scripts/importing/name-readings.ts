import { doiOf } from './identifiers.ts'
import type { ExistingReading, ReadingFacts } from './imported-reading.ts'
import { freeId, readingId } from './reading-id.ts'

/** A reading with the name of its document. */
export interface NamedReading {
  facts: ReadingFacts
  id: string
  /** Whether the project has its document already. */
  isThere: boolean
  /** Another reading that the project has under the name that this one would have without its number. */
  namesake?: ExistingReading
}

function plainTitle(title: string): string {
  const plain = title.normalize('NFKC').toLowerCase()
  return plain.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() || plain
}

function plainAddress(url: string | undefined): string | undefined {
  return url?.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/[/#]+$/u, '')
}

/**
 * Whether two readings are one and the same: by their DOIs where both have one; else by an address or a title that
 * they share, but for case, white space and punctuation. A title that is not known tells nothing apart; different
 * full texts that one run imports do.
 */
export function isSameReading(existing: ExistingReading, { title, source, text }: ReadingFacts): boolean {
  const dois = [existing.doi, source.doi].map((doi) => doiOf(doi)?.toLowerCase())
  if (dois.every((doi) => doi !== undefined)) return dois[0] === dois[1]
  const addresses = [existing.url, source.url].map(plainAddress)
  if (addresses[0] !== undefined && addresses[0] === addresses[1]) return true
  if (existing.text !== undefined && text !== undefined && existing.text !== text) return false
  if (!existing.title || !title) return true
  return plainTitle(existing.title) === plainTitle(title)
}

/** Whether an id is `base`, or `base-2`, `base-3` … */
function isNumbered(id: string, base: string): boolean {
  return id.startsWith(base) && /^(?:-\d+)?$/u.test(id.slice(base.length))
}

function isUnchanged(existing: ExistingReading, facts: ReadingFacts): boolean {
  const { title, source } = facts
  return (
    isSameReading(existing, facts) &&
    existing.title === title &&
    existing.doi === source.doi &&
    existing.url === source.url
  )
}

/** The documents that the readings have; each document stands for one reading only. */
function findDocuments(
  found: readonly { facts: ReadingFacts; base: string }[],
  existing: readonly ExistingReading[],
): Map<ReadingFacts, ExistingReading> {
  const documents = new Map<ReadingFacts, ExistingReading>()
  const claimed = new Set<ExistingReading>()
  // Those that nobody has changed go first: a reading that is only alike must not take the place of one of them.
  for (const fits of [isUnchanged, isSameReading]) {
    for (const { facts, base } of found.filter((one) => !documents.has(one.facts))) {
      const document = existing.find(
        (one) => !claimed.has(one) && isNumbered(one.id, base) && fits(one, facts),
      )
      if (!document) continue
      documents.set(facts, document)
      claimed.add(document)
    }
  }
  return documents
}

/**
 * Names the readings of one file. One that the project has keeps the name it has there; the others get free names:
 * that which a reading has by itself, or the same with a number.
 */
export function nameReadings(
  found: readonly ReadingFacts[],
  existing: readonly ExistingReading[],
): NamedReading[] {
  const named = found.map((facts) => ({ facts, base: readingId(facts) }))
  const documents = findDocuments(named, existing)
  const claimed = new Set(documents.values())
  const unclaimed = new Map(existing.filter((one) => !claimed.has(one)).map((one) => [one.id, one]))
  const taken = new Set(existing.map(({ id }) => id))
  return named.map(({ facts, base }) => {
    const document = documents.get(facts)
    const id = document?.id ?? freeId(base, taken)
    taken.add(id)
    const namesake = document ? undefined : unclaimed.get(base)
    return { facts, id, isThere: document !== undefined, namesake }
  })
}
