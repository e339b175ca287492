const beyondAscii = /[\u{80}-\u{10FFFF}]+/gu
const notSearched = /[^\p{L}\p{M}\p{N}]+/gu
// Without the flag for Unicode, on purpose: megabytes of scripts go through it.
const notSearchedInAscii = /[^a-z0-9\u0080-\uffff]+/g

/**
 * The letters and digits of a text, without case, ligatures, hyphens, spaces and line ends: what is left the same
 * when a browser breaks and hyphenates it. Two texts that read the same give the same.
 */
export function searchableText(text: string): string {
  const letters = text.replace(beyondAscii, foldRun).toLowerCase().replace(notSearchedInAscii, '')
  // What was taken out may have kept accents apart, which have an order.
  return letters.normalize('NFD')
}

/** Decomposed, so that a letter and its accent are the same written as one character or as two. */
function foldRun(run: string): string {
  // Upper case takes ß and its like apart as capitals do, but not ẞ; lower case after it knows two forms of sigma.
  const folded = run.normalize('NFKD').toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ')
  return folded.normalize('NFKD').replace(notSearched, '')
}

/** The words of a text, each searchable, in one string with a space around each. */
export function searchableWords(text: string): string {
  const words = text.split(/\s+/u).map(searchableText).filter(Boolean)
  return ` ${words.join(' ')} `
}
