/** One line of a text and where it begins. */
export interface TextLine {
  text: string
  /** Offset of its first character. */
  start: number
  /** Counts from 1. */
  number: number
}

/** The lines of a text; line breaks are `\n`. */
export function linesOf(text: string): TextLine[] {
  let start = 0
  return text.split('\n').map((line, index) => {
    const made = { text: line, start, number: index + 1 }
    start += line.length + 1
    return made
  })
}

/** The last of some places, in order, that begins at or before an offset. */
export function lastBefore<Place extends { start: number }>(
  places: Place[],
  offset: number,
): Place | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return places[low - 1]
}
