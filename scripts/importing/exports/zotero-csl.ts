import type { ConvertedRecord } from './record-fields.ts'
import { RecordItem } from './record-item.ts'
import { zoteroDates, zoteroNotes, zoteroRoles, zoteroTypes, zoteroVariables } from './zotero-fields.ts'

/** An item as Zotero itself has it, not as CSL. */
export type ZoteroItem = Record<string, unknown> & { itemType: string }

function isZoteroItem(value: unknown): value is ZoteroItem {
  return typeof (value as { itemType?: unknown } | null)?.itemType === 'string'
}

/** The item in what Zotero’s web API or its exports write; nothing in other JSON. */
export function zoteroItemIn(value: unknown): ZoteroItem | undefined {
  if (isZoteroItem(value)) return value
  const { data, key } = (value ?? {}) as { data?: unknown; key?: unknown }
  return isZoteroItem(data) ? { key, ...data } : undefined
}

const partTypes = new Set(['attachment', 'note', 'annotation'])

/** Whether an item is a reading, and not a file, a note or a mark of one. */
export function isZoteroReading({ itemType }: ZoteroItem): boolean {
  return !partTypes.has(itemType)
}

interface Creator {
  creatorType?: string
  firstName?: string
  lastName?: string
  name?: string
}

function nameOf({ firstName = '', lastName = '', name = '' }: Creator): string {
  if (name !== '') return `${name.replaceAll(',', ' ')},`
  return firstName === '' ? `${lastName},` : `${lastName}, ${firstName}`
}

function takePeople(record: RecordItem, creators: unknown): void {
  for (const creator of Array.isArray(creators) ? (creators as Creator[]) : []) {
    const role = zoteroRoles[creator.creatorType ?? 'author']
    if (role === undefined) record.doubt(`left out: ${creator.creatorType} “${nameOf(creator)}”`)
    else record.names(role, [nameOf(creator)])
  }
}

/** An item of Zotero as one of CSL-JSON. */
export function cslOfZotero(zotero: ZoteroItem): ConvertedRecord {
  const fields = Object.entries(zotero).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [{ name, value: String(value) }] : [],
  )
  const record = new RecordItem(fields)
  record.setType(zoteroTypes[zotero.itemType], zotero.itemType)
  takePeople(record, zotero['creators'])
  record.putEach(zoteroVariables)
  for (const [variable, names] of zoteroDates) record.putDate(variable, record.fields.first(...names))
  record.put('citation-key', record.fields.first('citationKey', 'citekey'))
  record.fields.passOver(zoteroNotes)
  return record.done()
}
