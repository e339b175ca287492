import { cslTexts } from '../../model/csl.ts'
import type { EntryFields } from './entry-fields.ts'

/** Fields in the order in which they fill a variable: the first one that is there. */
const textFields: [string, string[]][] = [
  ['container-title', ['journaltitle', 'journal', 'booktitle', 'maintitle']],
  ['publisher', ['publisher', 'institution', 'school', 'organization']],
  ['publisher-place', ['location', 'address']],
  ['collection-title', ['series']],
  ['edition', ['edition']],
  ['volume', ['volume']],
  ['page', ['pages']],
  ['chapter-number', ['chapter']],
  ['part-number', ['part']],
  ['number-of-volumes', ['volumes']],
  ['number-of-pages', ['pagetotal', 'numpages']],
  ['event-title', ['eventtitle']],
  ['event-place', ['venue']],
  ['original-title', ['origtitle']],
  ['original-publisher', ['origpublisher']],
  ['original-publisher-place', ['origlocation']],
  ['ISBN', ['isbn']],
  ['ISSN', ['issn']],
  ['PMID', ['pmid']],
  ['PMCID', ['pmcid']],
  ['version', ['version']],
  ['container-title-short', ['shortjournal']],
  ['title-short', ['shorttitle']],
  ['archive', ['library']],
  ['note', ['note']],
]
// Of these the entry has ways of its own.
const ownWays = new Set(['number', 'status', 'note', 'archive', 'references', 'section'])
const sameNames = cslTexts.filter((name) => /^[a-z]+$/u.test(name) && !ownWays.has(name))

const subtitles: Record<string, string> = {
  booktitle: 'booksubtitle',
  journaltitle: 'journalsubtitle',
  maintitle: 'mainsubtitle',
}

function takeStatus(entry: EntryFields): void {
  const written = entry.text('pubstate')
  const status = { inpress: 'in press', inpreparation: 'in preparation', prepublished: 'prepublished' }
  entry.put('status', status[written as keyof typeof status] ?? written)
}

/** Takes the titles and the other texts of an entry. */
export function takeTexts(entry: EntryFields): void {
  entry.put('title', entry.joined('title', 'subtitle'))
  for (const [variable, names] of textFields) {
    for (const name of names) {
      const subtitle = subtitles[name]
      const value = subtitle === undefined ? entry.text(name) : entry.joined(name, subtitle)
      entry.putOrTell(variable, name, value)
    }
  }
  for (const name of sameNames) entry.put(name, entry.text(name))
  takeStatus(entry)
}
