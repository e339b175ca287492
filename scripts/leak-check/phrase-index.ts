const multiplier = 0x01000193
const filterBits = 20

/**
 * Finds any of many phrases in one pass over a text: a rolling hash of the first characters (Rabin and Karp, 1987)
 * tells where a phrase may begin.
 */
export class PhraseIndex {
  private readonly phrases: string[]
  /** Characters under the hash: no phrase is shorter. */
  private readonly window: number
  private readonly byHash = new Map<number, number[]>()
  private readonly filter = new Uint8Array(2 ** filterBits)
  private readonly leaving: number

  constructor(phrases: string[]) {
    this.phrases = phrases
    this.window = Math.min(16, ...phrases.map(({ length }) => length))
    this.leaving = Array.from({ length: this.window - 1 }).reduce<number>(
      (power) => Math.imul(power, multiplier),
      1,
    )
    for (const [index, phrase] of phrases.entries()) {
      const hash = this.hashOf(phrase)
      const others = this.byHash.get(hash)
      if (others) others.push(index)
      else this.byHash.set(hash, [index])
      this.filter[slot(hash)] = 1
    }
  }

  /** Indices of the phrases that the text holds. */
  find(text: string): Set<number> {
    const found = new Set<number>()
    if (this.phrases.length === 0 || text.length < this.window) return found
    let hash = this.hashOf(text)
    for (let start = 0; ; start++) {
      if (this.filter[slot(hash)] === 1) this.compare(hash, text, start, found)
      const end = start + this.window
      if (end >= text.length) return found
      const rest = (hash - Math.imul(text.charCodeAt(start), this.leaving)) | 0
      hash = (Math.imul(rest, multiplier) + text.charCodeAt(end)) | 0
    }
  }

  private compare(hash: number, text: string, start: number, found: Set<number>): void {
    for (const index of this.byHash.get(hash) ?? []) {
      if (!found.has(index) && text.startsWith(this.phrases[index]!, start)) found.add(index)
    }
  }

  private hashOf(text: string): number {
    let hash = 0
    for (let index = 0; index < this.window; index++) {
      hash = (Math.imul(hash, multiplier) + text.charCodeAt(index)) | 0
    }
    return hash
  }
}

/** Where a hash stands in the filter: its upper and lower bits together, for the lower alone repeat. */
function slot(hash: number): number {
  return (hash ^ (hash >>> 15)) & (2 ** filterBits - 1)
}
