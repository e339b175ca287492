import { searchableText } from '../pdf/searchable-text.ts'
import { outputText } from './output-text.ts'

const fewestWords = 2
/** What a line of a PDF, an element of a page and a text in a script end with. */
const lineEnd = /[\n"'`<>]+/u
const number = /^\s*\d+[.)]\s/u

/**
 * Of texts too short to be searched for as phrases (“And then?”), those that stand in an output as a line of their own,
 * by their index. A single word, and what `publicTexts` say too, is never found.
 */
export function findBriefTexts(
  output: { path: string; text: string },
  texts: readonly string[],
  publicTexts: readonly string[],
): number[] {
  const known = publicTexts.map(searchableText)
  const wanted = new Map<string, number>()
  for (const [index, text] of texts.entries()) {
    const searched = searchableText(text)
    const isPublic = known.some((publicText) => publicText.includes(searched))
    if (text.trim().split(/\s+/u).length >= fewestWords && !isPublic) wanted.set(searched, index)
  }
  if (wanted.size === 0) return []
  const longest = Math.max(...texts.map(({ length }) => length))
  const found = outputText(output)
    .split(lineEnd)
    // Megabytes of scripts have few strings this short.
    .filter((line) => line.length > fewestWords && line.length <= 2 * longest)
    .flatMap((line) => wanted.get(searchableText(line.replace(number, ''))) ?? [])
  return [...new Set(found)].toSorted((first, second) => first - second)
}
