import type { ConvertedRecord, ExportRecord, VariableFields } from './record-fields.ts'
import { RecordItem } from './record-item.ts'
import { inSeries } from './ris-types.ts'

/** The types of CSL for those that EndNote names. */
const endnoteTypes: Record<string, string> = {
  'journal article': 'article-journal',
  'electronic article': 'article-journal',
  'magazine article': 'article-magazine',
  'newspaper article': 'article-newspaper',
  book: 'book',
  'edited book': 'book',
  'electronic book': 'book',
  'classical work': 'classic',
  'book section': 'chapter',
  'electronic book section': 'chapter',
  'conference paper': 'paper-conference',
  'conference proceedings': 'paper-conference',
  dictionary: 'entry-dictionary',
  encyclopedia: 'entry-encyclopedia',
  report: 'report',
  'government document': 'report',
  thesis: 'thesis',
  'web page': 'webpage',
  blog: 'post-weblog',
  dataset: 'dataset',
  'online database': 'dataset',
  'computer program': 'software',
  'film or broadcast': 'motion_picture',
  'audiovisual material': 'motion_picture',
  podcast: 'broadcast',
  music: 'song',
  case: 'legal_case',
  bill: 'bill',
  statute: 'legislation',
  'legal rule or regulation': 'regulation',
  hearing: 'hearing',
  patent: 'patent',
  standard: 'standard',
  manuscript: 'manuscript',
  'unpublished work': 'manuscript',
  'personal communication': 'personal_communication',
  pamphlet: 'pamphlet',
  map: 'map',
  artwork: 'graphic',
  figure: 'figure',
  interview: 'interview',
  press: 'document',
  generic: 'document',
}

/** What EndNote notes for itself, or of which nothing is printed. */
const ownNotes =
  'abstract keyword accession-num label auth-address remote-database-name remote-database-provider research-notes caption image pdf-url text-url image-url'.split(
    ' ',
  )

const texts: VariableFields[] = [
  ['container-title-short', ['abbr-1', 'alt-title', 'abbr-2']],
  ['title-short', ['short-title']],
  ['volume', ['volume']],
  ['publisher', ['publisher']],
  ['publisher-place', ['pub-location']],
  ['edition', ['edition']],
  ['section', ['section']],
  ['number-of-volumes', ['num-vols']],
  ['call-number', ['call-num']],
  ['language', ['language']],
  ['genre', ['work-type']],
  ['note', ['notes']],
  ['original-title', ['translated-title']],
]

function takeTitles(record: RecordItem): void {
  const { fields } = record
  record.put('title', fields.first('title'))
  const second = fields.first('secondary-title', 'full-title')
  record.put(inSeries.has(record.type) ? 'collection-title' : 'container-title', second)
  record.put('collection-title', fields.first('tertiary-title'))
}

function takePeople(record: RecordItem, written: string): void {
  const { fields } = record
  record.names(written === 'edited book' ? 'editor' : 'author', fields.all('author'))
  record.names(record.secondRole, fields.all('secondary-author'))
  if (record.type !== 'thesis') record.names('collection-editor', fields.all('tertiary-author'))
  record.names('translator', fields.all('translated-author'))
  if (['book', 'chapter', 'classic'].includes(record.type))
    record.names('translator', fields.all('subsidiary-author'))
}

function takeDate(record: RecordItem): void {
  const [year, day] = [record.fields.first('year'), record.fields.first('date')]
  const isWhole = year === undefined || (day !== undefined && day.includes(year))
  record.putDate('issued', isWhole ? (day ?? '') : [day, year].filter((part) => part !== undefined).join(' '))
  if (record.type === 'webpage') record.putDate('accessed', record.fields.first('access-date'))
}

function takeNumbers(record: RecordItem): void {
  const { fields } = record
  record.put('page', fields.first('pages'))
  record.put(record.type.startsWith('article') ? 'issue' : 'number', fields.first('number'))
  record.put('DOI', fields.first('electronic-resource-num'))
  record.putSerial(fields.first('isbn'))
  record.put('URL', fields.first('related-url', 'web-url', 'url'))
}

/** A record of EndNote, whose fields are named as in its XML, as an item of CSL-JSON. */
export function cslOfEndnote({ fields }: ExportRecord): ConvertedRecord {
  const record = new RecordItem(fields)
  const written = record.fields.first('ref-type') ?? 'generic'
  record.setType(endnoteTypes[written.toLowerCase()], written)
  takeTitles(record)
  takePeople(record, written.toLowerCase())
  takeDate(record)
  takeNumbers(record)
  record.putEach(texts)
  record.fields.passOver(ownNotes)
  return record.done()
}
