const numbers = new Intl.NumberFormat('en')

/** How many parts of a list a message names before it counts the rest. */
export const mostNamed = 10

/** A number as a sentence has it: `3,990`. */
export function countInWords(count: number): string {
  return numbers.format(count)
}

/**
 * The parts of a list as a sentence has them, the first few by name and the rest by number: `a, b and 3,990 more`. With
 * no more than a list may have they all stand there, separated by commas.
 */
export function boundedList(parts: readonly string[], most = mostNamed): string {
  // To count a single part takes as much room as to name it.
  if (parts.length <= most + 1) return parts.join(', ')
  const rest = countInWords(parts.length - most)
  return most === 0 ? rest : `${parts.slice(0, most).join(', ')} and ${rest} more`
}
