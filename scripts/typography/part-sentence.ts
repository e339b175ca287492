import { graphemesOf } from './break-opportunities.ts'
import { inlineWords, joinWords, plainWords, type InlineWord } from './inline-words.ts'

type Fits = (part: string) => boolean

// A full stop after an initial or an abbreviation of one letter ends no sentence.
const sentenceEnd = /(?:[\p{L}\p{N}%)\]}][\p{L}\p{N}%)\]}][.!?…]|[。！？؟۔])[\p{Pe}\p{Pf}"'’”»]*$/u
const sentenceStart = /^[^\p{Ll}]/u

/**
 * A text of inline Markdown in as few parts as it takes for each to fit, about equally long, each parted from the next
 * at the end of a sentence where one is near, else between words; a word that does not fit by itself is broken.
 * What is emphasised or linked across a cut is so on both sides of it.
 */
export function partSentence(text: string, fits: Fits): string[] {
  return fits(text) ? [text] : partWords(inlineWords(text), fits)
}

/** A text that is shown as it was typed in parts, as `partSentence` parts one of inline Markdown. */
export function partText(text: string, fits: Fits): string[] {
  return fits(text) ? [text] : partWords(plainWords(text), fits)
}

function partWords(whole: readonly InlineWord[], fits: Fits): string[] {
  const words = whole.flatMap((word) => brokenWord(word, fits))
  const parts = cut(words, fits)
  const length = joinWords(words).length
  for (let longest = length / parts.length; longest < length; longest *= 1.04) {
    const even = cut(words, (part) => part.length <= longest && fits(part))
    if (even.length <= parts.length) return even
  }
  return parts
}

/** The beginning of a text of inline Markdown that fits with an ellipsis after it; the text itself when it fits. */
export function shortenSentence(text: string, fits: Fits): string {
  if (fits(text)) return text
  const words = inlineWords(text).flatMap((word) => brokenWord(word, (part) => fits(`${part}…`)))
  const end = longestFitting(words, 0, (part) => fits(`${part}…`))
  return `${joinWords(words.slice(0, end))}…`
}

function cut(words: readonly InlineWord[], fits: Fits): string[] {
  const parts: string[] = []
  let start = 0
  while (start < words.length) {
    const end = goodEnd(words, start, longestFitting(words, start, fits))
    parts.push(joinWords(words.slice(start, end)))
    start = end
  }
  return parts
}

/** The index after the last of the words from `start` on that fit together; at least one is taken. */
function longestFitting(words: readonly InlineWord[], start: number, fits: Fits): number {
  let fitting = start + 1
  let beyond = words.length + 1
  while (beyond - fitting > 1) {
    const middle = Math.floor((fitting + beyond) / 2)
    if (fits(joinWords(words.slice(start, middle)))) fitting = middle
    else beyond = middle
  }
  return fitting
}

/** Where to cut at or before `end`: after a sentence of the second half, else where a line may end. */
function goodEnd(words: readonly InlineWord[], start: number, end: number): number {
  if (end === words.length) return end
  for (let at = end; at > start + (end - start) / 2; at -= 1) {
    if (sentenceEnd.test(words[at - 1]!.source) && sentenceStart.test(words[at]!.source)) return at
  }
  let at = end
  while (at > start + 1 && !words[at]!.breaksBefore) at -= 1
  return words[at]!.breaksBefore ? at : end
}

function brokenWord(word: InlineWord, fits: Fits): InlineWord[] {
  if (fits(joinWords([word]))) return [word]
  const letters = (word.source.match(/\\[*_`[\]$]|[^\\]+|\\/gu) ?? []).flatMap((run) =>
    run.startsWith('\\') ? [run] : graphemesOf(run),
  )
  const pieces: InlineWord[] = letters.map((source, index) => ({
    ...word,
    source,
    before: index === 0 ? word.before : '',
    breaksBefore: index > 0 || word.breaksBefore,
  }))
  const parts: InlineWord[] = []
  let start = 0
  while (start < pieces.length) {
    const end = longestFitting(pieces, start, fits)
    const source = letters.slice(start, end).join('')
    parts.push({ ...pieces[start]!, source })
    start = end
  }
  return parts
}
