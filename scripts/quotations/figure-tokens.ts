import { numbersIn } from './numbers.ts'
import type { WrittenNumber } from './numbers.ts'

/** A number, or a word or sign beside it. */
export type FigureToken = { kind: 'number'; number: WrittenNumber } | { kind: 'word'; word: string }

const perCent = /per\s?cents?|pct|percentage points?|%/giu
const wordPattern = /[\p{L}\p{M}]+|[%‰$€£¥₹]/gu

function wordTokens(text: string): FigureToken[] {
  const plain = text.replaceAll(perCent, '%').toLowerCase()
  return [...plain.matchAll(wordPattern)].map(([word]) => ({ kind: 'word', word }))
}

/** The numbers, words and signs of a text in order; “per cent”, “percent” and “%” are one. */
export function figureTokens(text: string): FigureToken[] {
  const numbers = numbersIn(text)
  const joined = numbers.filter((number) => !numbers.some((other) => contains(other, number)))
  let from = 0
  const tokens = joined.flatMap((number) => {
    const before = wordTokens(text.slice(from, number.start))
    from = number.end
    return [...before, { kind: 'number', number } as const]
  })
  return [...tokens, ...wordTokens(text.slice(from))]
}

function contains(outer: WrittenNumber, inner: WrittenNumber): boolean {
  return outer !== inner && outer.start <= inner.start && outer.end >= inner.end
}

/** Whether two tokens stand for the same number or are the same word. */
export function sameToken(one: FigureToken | undefined, other: FigureToken | undefined): boolean {
  if (one?.kind === 'number') {
    return other?.kind === 'number' && one.number.values.some((value) => other.number.values.includes(value))
  }
  return one !== undefined && other?.kind === 'word' && one.word === other.word
}
