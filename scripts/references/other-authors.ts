import type { NameParts } from '@citation-js/name'

// A private character, which no reading has, for authors whom a reading does not name.
const mark = '\u{10fffd}'

/** Stands for the authors whom a reading does not name, at the end of its authors. */
export const otherAuthors: NameParts = { family: mark }

const others = new RegExp(`,?\\s*(?:(?:&|&amp;|&#38;|…|\\p{L}{1,4})\\s+)?${mark}(\\.?)`, 'gu')

/** What the processor wrote, with “et al.” where the last author is one that the reading does not name. */
export function namingOthers(output: string): string {
  return output.replaceAll(others, ' et al.')
}
