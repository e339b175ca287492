import type { ConvertedRecord, ExportRecord } from './record-fields.ts'
import { RecordItem } from './record-item.ts'

/** What MEDLINE notes for itself, or of which nothing is printed. */
const ownNotes = (
  'AB AD AU AUID CI COI COIS CIN CRDT CTDT DCOM DEP DA EDAT FIR FPS GN GR GS IR IRAD JID JTN LR MH MHDA MID NM OAB OABL OCI ' +
  'OID OT OTO OWN PHST PL PS PST PUBM RF RN SB SFM SI SO SPIN STAT TA UIN UOF ECI ECF EFR RPI RPF CON CRI CRF CDAT DRIN'
).split(' ')

const types: [RegExp, string][] = [
  [/^preprint$/iu, 'article'],
  [/^book chapter$/iu, 'chapter'],
  [/^books? /iu, 'book'],
  [/^news/iu, 'article-newspaper'],
  [/^dataset$/iu, 'dataset'],
  [/^technical report$/iu, 'report'],
]

const retracted = /^retracted publication$/iu

function takeType(record: RecordItem): void {
  const publicationTypes = record.fields.all('PT')
  const found = publicationTypes.flatMap((one) => types.find(([name]) => name.test(one))?.[1] ?? [])
  const isBook = record.fields.all('BTI').length > 0
  record.item['type'] = found[0] ?? (isBook ? 'chapter' : 'article-journal')
  const notices = record.fields.all('RIN', 'ROF')
  if (publicationTypes.some((one) => retracted.test(one)) || notices.length > 0)
    record.doubt(`it was retracted${notices.length > 0 ? `: ${notices.join('; ')}` : ''}`)
  const errata = record.fields.all('EIN')
  if (errata.length > 0) record.doubt(`there is an erratum: ${errata.join('; ')}`)
}

/** A title without the full stop that MEDLINE sets, and without the brackets around its own translations. */
function plainTitle(title: string | undefined): string | undefined {
  return title?.replace(/^\[(.*)\]\.?$/u, '$1').replace(/(?<=[^.])\.$/u, '')
}

function takeTitles(record: RecordItem): void {
  const { fields } = record
  const [title, ofBook] = [plainTitle(fields.first('TI')), plainTitle(fields.first('BTI'))]
  record.put('title', title ?? ofBook)
  if (title === undefined && ofBook !== undefined) record.item['type'] = 'book'
  record.put('original-title', plainTitle(fields.first('TT')))
  record.put('container-title', fields.first('JT', 'TA') ?? (title === undefined ? undefined : ofBook))
  record.put('collection-title', fields.first('CTI'))
}

function takePeople(record: RecordItem): void {
  const { fields } = record
  const whole = fields.all('FAU')
  record.names('author', whole.length > 0 ? whole : fields.all('AU').map(shortName))
  record.names(
    'author',
    fields.all('CN').map((name) => `${name},`),
  )
  const editors = fields.all('FED')
  record.names('editor', editors.length > 0 ? editors : fields.all('ED').map(shortName))
  fields.passOver(['ED'])
}

/** “Yildiz IA” as “Yildiz, I. A.” */
function shortName(written: string): string {
  const [, family, initials = ''] = /^(.+) (\p{Lu}{1,4})$/u.exec(written) ?? []
  return family === undefined ? written : `${family}, ${[...initials].map((one) => `${one}.`).join(' ')}`
}

function takeIdentifiers(record: RecordItem): void {
  const { fields } = record
  const all = fields.all('LID', 'AID')
  const withKind = (kind: string) => all.find((one) => one.endsWith(`[${kind}]`))?.replace(/\s*\[\w+\]$/u, '')
  record.put('DOI', withKind('doi'))
  if (!record.has('page')) record.put('page', withKind('pii')?.match(/^e\d+$/u)?.[0])
  record.put('PMID', fields.first('PMID'))
  record.put('PMCID', fields.first('PMC'))
  record.put('ISBN', fields.first('ISBN')?.replace(/\s*\(.*\)$/u, ''))
  const serial = fields.all('IS')
  const isLinking = serial.find((one) => one.includes('(Linking)')) ?? serial[0]
  record.put('ISSN', isLinking?.replace(/\s*\(.*\)$/u, ''))
}

/** The tag of a language that is written in three letters. */
function languageOf(written: string | undefined): string | undefined {
  if (written === undefined || !/^[a-z]{3}$/u.test(written) || written === 'und') return undefined
  return Intl.getCanonicalLocales(written)[0]
}

/** `1998 Jul-Aug` as a range that standards know, and `1998 Winter` as people write it. */
function medlineDate(written: string | undefined): string | undefined {
  const [, year, season] = /^(\d{4}) (Spring|Summer|Autumn|Fall|Winter)$/iu.exec(written ?? '') ?? []
  if (season !== undefined) return `${season} ${year}`
  const [, first, from, second = first, to] =
    /^(\d{4}) ([A-Z][a-z]{2})-(?:(\d{4}) )?([A-Z][a-z]{2})$/u.exec(written ?? '') ?? []
  return from === undefined ? written : `${first} ${from} / ${second} ${to}`
}

/** A record of MEDLINE as an item of CSL-JSON. */
export function cslOfPubmed({ fields }: ExportRecord): ConvertedRecord {
  const record = new RecordItem(fields)
  takeType(record)
  takeTitles(record)
  takePeople(record)
  record.putDate('issued', medlineDate(record.fields.first('DP', 'DEP')))
  record.put('volume', record.fields.first('VI'))
  record.put('issue', record.fields.first('IP'))
  record.put('page', record.fields.first('PG')?.replace(/\.$/u, ''))
  record.put('edition', record.fields.first('EN'))
  record.put('publisher', record.fields.first('PB'))
  if (record.type !== 'article-journal') record.put('publisher-place', record.fields.first('PL'))
  record.put('language', languageOf(record.fields.first('LA')))
  takeIdentifiers(record)
  record.fields.passOver(ownNotes)
  return record.done()
}
