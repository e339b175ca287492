import type { ContentToken } from './content-token.ts'

/** An operand in a content stream. `true`, `false` and `null` are keywords. */
export type ContentValue =
  | { kind: 'number'; value: number }
  | { kind: 'name'; value: string }
  | { kind: 'string'; bytes: Uint8Array }
  | { kind: 'keyword'; value: string }
  | { kind: 'array'; items: ContentValue[] }
  | { kind: 'dictionary'; entries: Map<string, ContentValue> }

interface OpenValue {
  bracket: '[' | '<<' | undefined
  items: ContentValue[]
}

/** Puts tokens together to values; the values of brackets that are still open are not yet there. */
export class ValueBuilder {
  private open: OpenValue[] = [{ bracket: undefined, items: [] }]

  /** True inside an array or a dictionary, where a keyword is no operator. */
  get isNested(): boolean {
    return this.open.length > 1
  }

  add(token: ContentToken): void {
    if (token.kind === 'open') this.open.push({ bracket: token.bracket, items: [] })
    else if (token.kind === 'close') this.close()
    else this.current.items.push(token)
  }

  /** Returns the values so far and clears them. Open brackets are closed. */
  take(): ContentValue[] {
    while (this.isNested) this.close()
    const { items } = this.current
    this.open = [{ bracket: undefined, items: [] }]
    return items
  }

  private get current(): OpenValue {
    return this.open[this.open.length - 1]!
  }

  private close(): void {
    if (!this.isNested) return
    const { bracket, items } = this.open.pop()!
    this.current.items.push(bracket === '[' ? { kind: 'array', items } : dictionaryOf(items))
  }
}

/** A dictionary from names and values in turn; what follows no name is left out. */
export function dictionaryOf(items: ContentValue[]): ContentValue & { kind: 'dictionary' } {
  const entries = new Map<string, ContentValue>()
  for (let index = 0; index + 1 < items.length; index += 2) {
    const key = items[index]!
    if (key.kind === 'name') entries.set(key.value, items[index + 1]!)
  }
  return { kind: 'dictionary', entries }
}
