const longestShingle = 8

/**
 * Finds any of many phrases in one pass over a text, which may be megabytes of scripts. The text is cut into pieces of
 * equal length, without overlap; wherever a phrase stands, a piece lies wholly within its beginning, and a table of
 * such shingles tells which phrase to compare. It is our own because packages search for words, and what is searched
 * here has no spaces.
 */
export class PhraseIndex {
  private readonly phrases: readonly string[]
  /** Characters of a piece; of twice as many, less one, any phrase holds a whole piece. */
  private readonly length: number
  private readonly byShingle = new Map<string, { phrase: number; offset: number }[]>()

  constructor(phrases: readonly string[]) {
    this.phrases = phrases
    const shortest = Math.min(...phrases.map(({ length }) => length))
    this.length = Math.max(1, Math.min(longestShingle, Math.floor((shortest + 1) / 2)))
    for (const [phrase, text] of phrases.entries())
      for (let offset = 0; offset < this.length; offset++) this.add(text, { phrase, offset })
  }

  private add(text: string, place: { phrase: number; offset: number }): void {
    const shingle = text.slice(place.offset, place.offset + this.length)
    const places = this.byShingle.get(shingle)
    if (places) places.push(place)
    else this.byShingle.set(shingle, [place])
  }

  /** Indices of the phrases that the text holds. */
  find(text: string): Set<number> {
    const found = new Set<number>()
    for (let start = 0; start + this.length <= text.length; start += this.length) {
      const places = this.byShingle.get(text.slice(start, start + this.length)) ?? []
      for (const { phrase, offset } of places) {
        if (start < offset || found.has(phrase)) continue
        if (text.startsWith(this.phrases[phrase]!, start - offset)) found.add(phrase)
      }
    }
    return found
  }
}
