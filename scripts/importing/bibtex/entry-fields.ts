import { latexText } from './latex-text.ts'

const longestShown = 60

/** The fields of an entry on their way into an item of CSL-JSON; what nobody takes is told. */
export class EntryFields {
  readonly values: ReadonlyMap<string, string>
  readonly item: Record<string, unknown> = {}
  readonly doubts: string[] = []
  private readonly taken = new Set<string>()

  constructor(values: ReadonlyMap<string, string>) {
    this.values = values
  }

  get type(): string {
    return String(this.item['type'])
  }

  /** A field as it is written. */
  raw(name: string): string | undefined {
    const value = this.values.get(name)
    if (value !== undefined) this.taken.add(name)
    return value
  }

  /** A field as text, without the commands of LaTeX. */
  text(name: string): string | undefined {
    const value = this.raw(name)
    if (value === undefined) return undefined
    const { text, unknown } = latexText(value)
    for (const command of unknown) this.doubt(`the command ${command} of LaTeX in \`${name}\` is left out`)
    return text.replaceAll(/[ \t\n]+/gu, ' ').trim() || undefined
  }

  /** A title and what stands below it, in one text. */
  joined(...names: string[]): string | undefined {
    const [title = '', ...others] = names.flatMap((name) => this.text(name) ?? [])
    const both = (all: string, text: string) =>
      /[?!:.–—-]$/u.test(all) ? `${all} ${text}` : `${all}: ${text}`
    return others.reduce(both, title) || undefined
  }

  has(variable: string): boolean {
    return this.item[variable] !== undefined
  }

  /** Sets a variable that has no value yet. */
  put(variable: string, value: unknown): void {
    if (value !== undefined && value !== '' && !this.has(variable)) this.item[variable] = value
  }

  /** Sets a variable from a field; a value for which there is no room any more is told. */
  putOrTell(variable: string, name: string, value: string | undefined): void {
    if (value === undefined) return
    if (!this.has(variable)) this.put(variable, value)
    else if (this.item[variable] !== value) this.tell(name, value)
  }

  doubt(words: string): void {
    this.doubts.push(words)
  }

  tell(name: string, value: string): void {
    const shown = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value
    this.doubt(`left out: ${name} “${shown}”`)
  }

  /** Tells every field that nobody took, but for those that say nothing about the reading. */
  tellRest(saysNothing: (name: string) => boolean): void {
    for (const [name, value] of this.values) {
      if (this.taken.has(name) || saysNothing(name)) continue
      const text = latexText(value).text.replaceAll(/\s+/gu, ' ').trim()
      if (text !== '') this.tell(name, text)
    }
  }
}
