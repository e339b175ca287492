import { localPaths } from './local-paths.ts'
import type { ConvertedRecord, ExportRecord, VariableFields } from './record-fields.ts'
import { RecordItem } from './record-item.ts'
import { inSeries, risTypes } from './ris-types.ts'

/** What databases and reference managers note for themselves. */
const ownNotes = 'AB N2 KW AD AN AV DB DP ID L1 L2 L3 L4 LB LK RN RP U1 U2 U3 U4 U5 CR'.split(' ')

const texts: VariableFields[] = [
  ['container-title-short', ['JA', 'J2', 'J1', 'JO']],
  ['volume', ['VL']],
  ['issue', ['IS', 'CP']],
  ['publisher', ['PB']],
  ['publisher-place', ['CY', 'PP']],
  ['edition', ['ET']],
  ['language', ['LA']],
  ['title-short', ['ST']],
  ['number-of-volumes', ['NV']],
  ['section', ['SE']],
  ['call-number', ['CN']],
  ['note', ['N1']],
]
const translated = new Set(['BOOK', 'EBOOK', 'CHAP', 'ECHAP', 'EDBOOK', 'CLSWK', 'ANCIENT'])
const performed = new Set(['ADVS', 'SOUND', 'VIDEO', 'MUSIC'])

function takeType(record: RecordItem): string {
  const written = (record.fields.first('TY') ?? 'GEN').toUpperCase()
  record.setType(risTypes[written], written)
  return written
}

function takeTitles(record: RecordItem): void {
  const { fields } = record
  const isWhole = inSeries.has(record.type)
  record.put('title', fields.first('TI', 'T1', 'CT') ?? (isWhole ? fields.first('BT') : undefined))
  if (isWhole) record.put('collection-title', fields.first('T2', 'T3'))
  else {
    record.put('container-title', fields.first('T2', 'JF', 'BT', 'JO', 'JA', 'J2'))
    record.put('collection-title', fields.first('T3'))
  }
}

function takePeople(record: RecordItem, written: string): void {
  const { fields } = record
  record.names(written === 'EDBOOK' ? 'editor' : 'author', fields.all('AU', 'A1'))
  record.names('editor', fields.all('ED'))
  record.names(performed.has(written) ? 'performer' : record.secondRole, fields.all('A2'))
  if (written !== 'THES') record.names('collection-editor', fields.all('A3'))
  record.names('translator', fields.all('TA', ...(translated.has(written) ? ['A4'] : [])))
}

/** `2024/02/21/` as `2024-02-21`, and `2024///Spring` as `Spring 2024`. */
function risDate(written = ''): string {
  const [year = '', month = '', day = '', other = ''] = written.split('/').map((part) => part.trim())
  if (!written.includes('/') || !/^\d{4}$/u.test(year)) return written.trim()
  const date = [year, month, month === '' ? '' : day].filter(Boolean).join('-')
  return other === '' || month !== '' ? date : `${other} ${date}`
}

function takeDates(record: RecordItem): void {
  const year = risDate(record.fields.first('PY', 'Y1'))
  const day = risDate(record.fields.first('DA'))
  const hasYear = /\d{4}/u.test(day)
  const agree = !hasYear || year === '' || day.includes(/\d{4}/u.exec(year)?.[0] ?? year)
  if (!agree) record.doubt(`left out: the date ${day}, which is not in the year ${year}`)
  record.putDate('issued', !agree ? year : hasYear ? day : [day, year].filter(Boolean).join(' '))
  const second = risDate(record.fields.first('Y2'))
  record.putDate(record.type === 'paper-conference' ? 'event-date' : 'accessed', second)
}

function takePages(record: RecordItem): void {
  const [first, last] = [record.fields.first('SP'), record.fields.first('EP')]
  const isRange = first !== undefined && last !== undefined && !/[-–]/u.test(first)
  record.put('page', isRange ? `${first}-${last}` : (first ?? last))
  record.put(record.has('page') ? 'number' : 'page', record.fields.first('C7'))
}

function takeNumbers(record: RecordItem): void {
  const { fields } = record
  const kind = fields.first('M3')
  if (/^10\.\d{4,9}\//u.test(kind ?? '')) record.put('DOI', kind)
  else if (!/^(?:journal )?article$/iu.test(kind ?? '')) record.put('genre', kind)
  record.put('DOI', fields.first('DO'))
  record.put(record.type === 'article-journal' ? 'issue' : 'number', fields.first('M1'))
  record.putSerial(fields.first('SN'))
  record.put('URL', fields.first('UR', 'L2', 'LK'))
}

/** What RIS has for a case where others have a publisher and editors: the court, and who reported it. */
function settleCase(record: RecordItem): void {
  if (record.type !== 'legal_case') return
  const { publisher, editor } = record.item
  if (publisher !== undefined) record.item['authority'] = publisher
  delete record.item['publisher']
  for (const name of (editor as { family?: string; literal?: string }[] | undefined) ?? [])
    record.doubt(`left out: the reporter “${name.literal ?? name.family}”`)
  delete record.item['editor']
}

/** A record of RIS as an item of CSL-JSON. */
export function cslOfRis({ fields }: ExportRecord): ConvertedRecord {
  const record = new RecordItem(fields)
  const written = takeType(record)
  takeTitles(record)
  takePeople(record, written)
  takeDates(record)
  takePages(record)
  record.putEach(texts)
  takeNumbers(record)
  record.fields.passOver(ownNotes)
  settleCase(record)
  return record.done()
}

/** The files that a record of RIS names, with forward slashes. */
export function filesOfRis({ fields }: ExportRecord): string[] {
  return localPaths(fields.flatMap(({ name, value }) => (/^L[14]$/u.test(name) ? [value] : [])))
}
