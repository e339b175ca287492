const joinedScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]+/gu
const spacedWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/**
 * How many words a text has, for the time it takes to read. Scripts that do not part words by spaces are taken
 * apart by the dictionaries of Unicode (UAX 29, `Intl.Segmenter`).
 */
export function countWords(text: string): number {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  let joined = 0
  const spaced = text.replaceAll(joinedScripts, (stretch) => {
    for (const { isWordLike } of segmenter.segment(stretch)) if (isWordLike) joined += 1
    return ' '
  })
  return joined + (spaced.match(spacedWord)?.length ?? 0)
}
