import { RecordFields, leftOut } from './record-fields.ts'
import type { ConvertedRecord, RecordField, VariableFields } from './record-fields.ts'
import { putNames } from './record-names.ts'
import { inSeries } from './ris-types.ts'

/** An item of CSL-JSON that is being made from the fields of a record; nothing of them is dropped untold. */
export class RecordItem {
  readonly fields: RecordFields
  readonly item: Record<string, unknown> = {}
  private readonly doubts: string[] = []

  constructor(fields: readonly RecordField[]) {
    this.fields = new RecordFields(fields)
  }

  get type(): string {
    return String(this.item['type'])
  }

  /** Sets the type of CSL that a written one stands for; an unknown one becomes a document, and is reported. */
  setType(type: string | undefined, written: string): void {
    this.item['type'] = type ?? 'document'
    if (type === undefined) this.doubt(`the type ${written} is not known`)
  }

  /** What the second people of a record are: those of a whole book edit its series, if it has one. */
  get secondRole(): 'collection-editor' | 'editor' {
    return inSeries.has(this.type) && this.has('collection-title') ? 'collection-editor' : 'editor'
  }

  has(variable: string): boolean {
    return this.item[variable] !== undefined
  }

  /** Sets a variable; a value that no variable is left for is reported. */
  put(variable: string, value: string | undefined): void {
    if (value === undefined) return
    if (!this.has(variable)) this.item[variable] = value
    else if (this.item[variable] !== value) this.doubt(leftOut({ name: variable, value }))
  }

  /** Sets each variable from the first of its fields that is there. */
  putEach(variables: readonly VariableFields[]): void {
    for (const [variable, names] of variables) this.put(variable, this.fields.first(...names))
  }

  /** Sets the number of a series, which has eight figures, or that of a book. */
  putSerial(written: string | undefined): void {
    this.put(/^(?!97[89])\d{4}-?\d{3}[\dXx]\b/u.test(written ?? '') ? 'ISSN' : 'ISBN', written)
  }

  putDate(variable: string, raw: string | undefined): void {
    // Zotero keeps a date twice: as far as it understood it, and as it was typed.
    const [, understood] =
      /^(\d{4}(?:-(?!00)\d\d){0,2})(?:-00){0,2} /u.exec(
        /^\d{4}-\d\d-\d\d \S/u.test(raw ?? '') ? (raw ?? '') : '',
      ) ?? []
    if (raw !== undefined && raw !== '') this.item[variable] = { raw: understood ?? raw }
  }

  /** Adds people. */
  names(variable: string, written: readonly string[]): void {
    for (const doubt of putNames(this.item, variable, written)) this.doubt(doubt)
  }

  doubt(words: string): void {
    this.doubts.push(words)
  }

  /** The item, and what nobody took. */
  done(): ConvertedRecord {
    return { item: this.item, doubts: [...this.doubts, ...this.fields.leftOver()] }
  }
}
