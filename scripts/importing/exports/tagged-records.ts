import type { ExportRecord } from './record-fields.ts'

/** How a format writes its records: a field a line, each behind a tag. */
export interface TagFormat {
  /** A line that begins a field: its tag and its value. */
  field: RegExp
  /** The tag that begins a record. */
  begin: string
  /** The tag that ends one. */
  end?: string
}

/** RIS, as databases and reference managers export it. */
export const risFormat: TagFormat = { field: /^([A-Z][A-Z0-9]) {1,2}-(?: |$)(.*)$/u, begin: 'TY', end: 'ER' }
/** The format of MEDLINE, which PubMed exports (.nbib). */
export const pubmedFormat: TagFormat = { field: /^([A-Z]{2,4}) {0,2}- (.*)$/u, begin: 'PMID' }
/** The format of refer, which EndNote imports (.enw). */
export const referFormat: TagFormat = { field: /^%(\S)(?: |$)(.*)$/u, begin: '0' }

/** The records of a file, and the lines that belong to none. */
export interface TaggedRecords {
  records: ExportRecord[]
  /** Lines, counted from 1. */
  strayLines: number[]
}

/** Reads records of tagged lines; a line without a tag goes on with the value above it. */
export function readTaggedRecords(lines: readonly string[], format: TagFormat): TaggedRecords {
  const records: ExportRecord[] = []
  const strayLines: number[] = []
  let record: ExportRecord | undefined
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const [, name, value = ''] = format.field.exec(line) ?? []
    if (name === format.begin) records.push((record = { fields: [] }))
    if (name !== undefined && name === format.end) record = undefined
    else if (record === undefined) strayLines.push(index + 1)
    else if (name !== undefined) record.fields.push({ name, value })
    else goOn(record, line)
  }
  return { records, strayLines }
}

function goOn({ fields }: ExportRecord, line: string): void {
  const last = fields.at(-1)
  if (last) last.value = `${last.value} ${line.trim()}`
}
