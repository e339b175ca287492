/** One entry of a BibTeX file as written. */
export interface BibtexEntry {
  /** Lower-case: `article`, `string`. */
  type: string
  key: string
  text: string
  /** Counts from 1. */
  line: number
  /** The key of an entry that it takes fields from. */
  crossref?: string
}

const entryStart = /^[ \t]*@[ \t]*([A-Za-z]+)[ \t]*[{(][ \t]*([^\s,{}()]*)/gmu

/** Cuts a BibTeX file where its entries begin, so that a broken entry does not take the others with it. */
export function splitBibtex(text: string): BibtexEntry[] {
  const starts = [...text.matchAll(entryStart)]
  return starts.map((start, index) => {
    const own = text.slice(start.index, starts[index + 1]?.index)
    return {
      type: (start[1] ?? '').toLowerCase(),
      key: start[2] ?? '',
      text: own,
      line: text.slice(0, start.index).split('\n').length,
      crossref: /\bcrossref\s*=\s*[{"]\s*([^\s}"]+)/iu.exec(own)?.[1],
    }
  })
}
