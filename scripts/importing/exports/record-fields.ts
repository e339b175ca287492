/** One field of a record of an export, as written. */
export interface RecordField {
  name: string
  value: string
}

/** One entry of an export. */
export interface ExportRecord {
  fields: RecordField[]
}

/** A variable of CSL with the fields that may fill it; the first that is there does. */
export type VariableFields = readonly [variable: string, names: readonly string[]]

/** A record as an item of CSL-JSON, and what of it found no room or must be looked at. */
export interface ConvertedRecord {
  item: Record<string, unknown>
  doubts: string[]
}

const longestShown = 60

/** The fields of a record, of which those that nobody takes are told. */
export class RecordFields {
  private readonly fields: readonly RecordField[]
  private readonly taken = new Set<RecordField>()

  constructor(fields: readonly RecordField[]) {
    this.fields = fields.filter(({ value }) => value.trim() !== '')
  }

  /** The first value under the first of the names that has one; it counts as taken. */
  first(...names: string[]): string | undefined {
    for (const name of names) {
      const field = this.fields.find((one) => one.name === name)
      if (!field) continue
      this.take(field)
      return field.value.trim()
    }
    return undefined
  }

  /** All values under these names, in the order of the names. */
  all(...names: string[]): string[] {
    const found = names.flatMap((name) => this.fields.filter((field) => field.name === name))
    for (const field of found) this.taken.add(field)
    return found.map(({ value }) => value.trim())
  }

  /** Passes over fields that say nothing about the reading. */
  passOver(names: Iterable<string>): void {
    for (const name of names) this.all(name)
  }

  /** What nobody took, in words. */
  leftOver(): string[] {
    return this.fields.filter((field) => !this.taken.has(field)).map(leftOut)
  }

  /** A value that is repeated elsewhere says nothing more. */
  private take(field: RecordField): void {
    for (const other of this.fields) if (other.value.trim() === field.value.trim()) this.taken.add(other)
  }
}

/** Says that a field found no room. */
export function leftOut({ name, value }: RecordField): string {
  const text = value.replaceAll(/\s+/gu, ' ').trim()
  return `left out: ${name} “${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}”`
}
