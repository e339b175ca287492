import { searchableText } from '../pdf/searchable-text.ts'

/** A sentence, or a few short ones that stand together, and the phrases that give it away. */
export interface GuardedSentence {
  /** As written. */
  sentence: string
  /** Searchable text: found in an output, it shows that the sentence, or much of it, is there. */
  phrases: string[]
}

/** So many words in a row are no coincidence. */
const wordsOfPhrase = 8
const fewestWords = 4
const fewestLetters = 16

const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const denseLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const sentenceEnd = /(?<=[.!?…。!?]["”’»)\]*_]*)\s+|(?<=[。!?])|\n+/u
const linkTarget = /\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/gu

/**
 * Splits a text into sentences with the phrases to search for: every run of eight words of a long one, a short one
 * as a whole. Sentences too short to be told from a common phrase (“Why?”) go together with the next.
 */
export function guardedSentences(text: string): GuardedSentence[] {
  const guarded: GuardedSentence[] = []
  let waiting = ''
  for (const sentence of splitSentences(text)) {
    waiting = waiting ? `${waiting} ${sentence}` : sentence
    const words = wordsOf(waiting)
    if (isTelling(words)) {
      guarded.push({ sentence: waiting, phrases: phrasesOf(words) })
      waiting = ''
    }
  }
  return guarded
}

function splitSentences(text: string): string[] {
  return text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => searchableText(sentence))
}

/** Markdown shows the text of a link without its target. */
function wordsOf(sentence: string): string[] {
  const shown = sentence.replace(linkTarget, ']')
  const words = withoutSpaces.test(shown)
    ? Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(shown), ({ segment }) => segment)
    : shown.split(/[\s–—/]+/u)
  return words.map(searchableText).filter(Boolean)
}

function isTelling(words: readonly string[]): boolean {
  const letters = words.join('')
  const dense = letters.match(denseLetter)?.length ?? 0
  return words.length >= fewestWords && letters.length + dense >= fewestLetters
}

function phrasesOf(words: readonly string[]): string[] {
  if (words.length <= wordsOfPhrase) return [words.join('')]
  const count = words.length - wordsOfPhrase + 1
  return Array.from({ length: count }, (_, index) => words.slice(index, index + wordsOfPhrase).join(''))
}
