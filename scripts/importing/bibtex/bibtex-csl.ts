import type { BibtexEntry } from './bibtex-entries.ts'
import { takeAddresses } from './entry-addresses.ts'
import { takeDates } from './entry-dates.ts'
import { EntryFields } from './entry-fields.ts'
import { takeNumbers } from './entry-numbers.ts'
import { takePeople } from './entry-people.ts'
import { takeTexts } from './entry-texts.ts'
import { anyTypes, cslTypeOf, entryTypes, genreOf } from './entry-types.ts'
import { isPassedOver } from './passed-over.ts'

/** An entry as CSL-JSON, and what of it found no room or must be looked at. */
export interface CslEntry {
  item: Record<string, unknown>
  doubts: string[]
}

function takeCourt(entry: EntryFields): void {
  if (entry.type !== 'legal_case' || !entry.has('publisher')) return
  entry.item['authority'] = entry.item['publisher']
  delete entry.item['publisher']
}

/** Settles what an entry is, when everything else of it is known. */
function settleType(entry: EntryFields, entryType: string): void {
  const isNamed = entry.has('publisher') || entry.has('container-title')
  if (entry.type === 'document' && entry.has('URL') && !isNamed)
    entry.item['type'] = entry.item['archive'] === 'arXiv' ? 'article' : 'webpage'
  const subtype = entry.values.get('entrysubtype')
  if (entryType === 'article' && /^(?:newspaper|magazine)$/u.test(subtype ?? ''))
    entry.item['type'] = `article-${subtype}`
}

/** An entry as an item of CSL-JSON; `values` are its fields with their macros and cross references resolved. */
export function cslOfBibtex({ type }: BibtexEntry, values: ReadonlyMap<string, string>): CslEntry {
  const entry = new EntryFields(values)
  entry.item['type'] = cslTypeOf(type, values)
  takeTexts(entry)
  takePeople(entry)
  takeDates(entry)
  takeAddresses(entry)
  entry.put('genre', genreOf(type, entry.text('type')))
  entry.put('language', entry.text('language') ?? entry.text('langid'))
  takeNumbers(entry)
  takeCourt(entry)
  settleType(entry, type)
  if (entryTypes[type] === undefined && !anyTypes.has(type)) entry.doubt(`the type @${type} is not known`)
  entry.tellRest(isPassedOver)
  return { item: entry.item, doubts: entry.doubts }
}
