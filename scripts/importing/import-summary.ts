import { countReadings } from '../terminal/amounts.ts'
import type { WrittenReading } from './write-reading.ts'

/** More readings than these are not listed one by one: only those about which something must be looked at. */
const mostListed = 100

const withoutText = 'the full text'

function lineOf({ shown, notFound, doubts, stored }: WrittenReading): string {
  const missing = notFound.length === 0 ? [] : [`not found: ${notFound.join(', ')}`]
  const toCheck = doubts.map((doubt) => `to check: ${doubt}`)
  return [shown, ...stored, ...missing, ...toCheck].join('; ')
}

function isWorthALine({ notFound, doubts }: WrittenReading): boolean {
  return doubts.length > 0 || notFound.some((name) => name !== withoutText)
}

/** What an import wrote: a line for each reading, or for those of a large library that have something to look at. */
export function importSummary(written: readonly WrittenReading[]): string {
  const next = 'Write the summaries; npm run check says what is still missing.'
  const last = `${countReadings(written.length)} imported. ${next}`
  if (written.length <= mostListed) return [...written.map(lineOf), '', last].join('\n')
  const listed = written.filter(isWorthALine)
  const bare = written.filter(({ notFound }) => notFound.includes(withoutText)).length
  return [
    ...listed.map(lineOf),
    '',
    `Nothing else was left out of the other ${written.length - listed.length}; ${bare} of all have no full text.`,
    last,
  ].join('\n')
}
