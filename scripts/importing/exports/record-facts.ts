import { factsOfCsl } from '../csl-facts.ts'
import type { ReadingFacts } from '../imported-reading.ts'
import type { ConvertedRecord } from './record-fields.ts'

/** The facts of a converted record, with the files that may hold its text. */
export function factsOfRecord({ item, doubts }: ConvertedRecord, files: string[] = []): ReadingFacts {
  const facts = factsOfCsl(item)
  return { ...facts, files, doubts: [...(facts.doubts ?? []), ...doubts] }
}
