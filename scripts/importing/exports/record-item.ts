import { RecordFields, leftOut } from './record-fields.ts'
import type { ConvertedRecord, RecordField } from './record-fields.ts'
import { putNames } from './record-names.ts'

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

  has(variable: string): boolean {
    return this.item[variable] !== undefined
  }

  /** Sets a variable; a value for which there is no room any more is told. */
  put(variable: string, value: string | undefined): void {
    if (value === undefined) return
    if (!this.has(variable)) this.item[variable] = value
    else if (this.item[variable] !== value) this.doubt(leftOut({ name: variable, value }))
  }

  putDate(variable: string, raw: string | undefined): void {
    if (raw !== undefined && raw !== '') this.item[variable] = { raw }
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
