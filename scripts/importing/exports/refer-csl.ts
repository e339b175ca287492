import { cslOfEndnote } from './endnote-csl.ts'
import type { ConvertedRecord, ExportRecord } from './record-fields.ts'

/** The tags of refer by the names that EndNote gives its fields. */
const names: Record<string, string> = {
  '0': 'ref-type',
  A: 'author',
  B: 'secondary-title',
  C: 'pub-location',
  D: 'year',
  E: 'secondary-author',
  F: 'label',
  G: 'language',
  H: 'translated-author',
  I: 'publisher',
  J: 'secondary-title',
  K: 'keyword',
  L: 'call-num',
  M: 'accession-num',
  N: 'number',
  P: 'pages',
  R: 'electronic-resource-num',
  S: 'tertiary-title',
  T: 'title',
  U: 'related-url',
  V: 'volume',
  W: 'remote-database-name',
  X: 'abstract',
  Y: 'tertiary-author',
  Z: 'notes',
  '6': 'num-vols',
  '7': 'edition',
  '8': 'date',
  '9': 'work-type',
  '!': 'short-title',
  '@': 'isbn',
  '?': 'subsidiary-author',
  '+': 'auth-address',
  '~': 'remote-database-name',
  '>': 'pdf-url',
  '&': 'section',
  '(': 'original-publication',
  ')': 'reprint-edition',
  '*': 'reviewed-item',
  '<': 'research-notes',
  '[': 'access-date',
}

/** A record of refer as an item of CSL-JSON. */
export function cslOfRefer({ fields }: ExportRecord): ConvertedRecord {
  const named = fields.map(({ name, value }) => ({ name: names[name] ?? `%${name}`, value }))
  return cslOfEndnote({ fields: named })
}
