const notSearched = /[^\p{L}\p{M}\p{N}]+/gu

/**
 * The letters and digits of a text, without case, ligatures, hyphens, spaces and line ends: what is left the same
 * when a browser breaks and hyphenates it. Two texts that read the same give the same.
 */
export function searchableText(text: string): string {
  // Upper case first takes ß and its like apart as capitals do; lower case after it joins the two forms of sigma.
  return text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').replace(notSearched, '')
}

/** The words of a text, each searchable, in one string with a space around each. */
export function searchableWords(text: string): string {
  const words = text.split(/\s+/u).map(searchableText).filter(Boolean)
  return ` ${words.join(' ')} `
}
