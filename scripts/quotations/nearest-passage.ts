import { alignWords } from './align-words.ts'
import type { AlignmentStep } from './align-words.ts'
import { hyphenBefore } from './canonical-text.ts'
import type { CanonicalText } from './canonical-text.ts'
import { isWordAt, wordAt, wordsOf } from './words.ts'
import type { Words } from './words.ts'

/** The stretch of a text that is most like a quotation, and how the two differ. */
export interface NearestPassage {
  quoted: Words
  inText: Words
  /** Indices in `quoted` and `inText`. */
  steps: AlignmentStep[]
}

const rarestWords = 16
/** Places this close together count as one when the words of a quotation vote for where it stands. */
const reach = 4
/** A word that stands in more places says little about where a passage is. */
const mostPlaces = 2000
/** Below this share of words in common two passages have nothing to do with each other. */
const leastInCommon = 0.4

/** An index of a text by its words, to find passages that are like a quotation. */
export class WordIndex {
  private readonly words: Words
  private readonly buckets: Float32Array
  private readonly places = new Map<string, number[]>()

  constructor(text: CanonicalText) {
    this.words = wordsOf(text)
    this.buckets = new Float32Array(Math.ceil(this.words.starts.length / reach) + 1)
    this.words.starts.forEach((_start, index) => {
      const word = wordAt(this.words, index).toLowerCase()
      const places = this.places.get(word)
      if (places) places.push(index)
      else this.places.set(word, [index])
    })
  }

  /** The passage most like a quotation; nothing when no passage has enough words in common with it. */
  nearestPassage(quotation: CanonicalText): NearestPassage | undefined {
    const quoted = wordsOf(quotation)
    const start = this.likeliestStart(quoted)
    if (start === undefined) return undefined
    const { length } = quoted.starts
    const margin = 8 + (length >> 2)
    const from = Math.max(0, start - margin)
    const to = Math.min(this.words.starts.length, start + length + margin)
    const steps = alignWords(
      Array.from({ length }, (_, index) => wordAt(quoted, index)),
      Array.from({ length: to - from }, (_, index) => wordAt(this.words, from + index)),
    )
      .map((step) => ('inText' in step ? { ...step, inText: step.inText + from } : step))
      .map((step) => this.withHyphens(step, quoted))
    const isIn = (step: AlignmentStep): boolean => step.kind === 'same' && isWordAt(quoted, step.quoted)
    const words = quoted.starts.filter((_, index) => isWordAt(quoted, index)).length
    if (steps.filter(isIn).length < words * leastInCommon) return undefined
    return { quoted, inText: this.words, steps: this.withRestOfWord(steps) }
  }

  /** Where every word is the same, the quotation ends inside one: at the apostrophe of “model’s”. */
  private withRestOfWord(steps: AlignmentStep[]): AlignmentStep[] {
    const last = steps.at(-1)
    if (last?.kind !== 'same' || steps.some(({ kind }) => kind !== 'same')) return steps
    const rest = [last.inText + 1, last.inText + 2].filter((index) => index < this.words.starts.length)
    return [...steps, ...rest.map((inText) => ({ kind: 'left-out', inText }) as const)]
  }

  private withHyphens(step: AlignmentStep, quoted: Words): AlignmentStep {
    if (step.kind !== 'same' || step.quoted === 0) return step
    const inQuotation = quoted.text.hyphens[quoted.starts[step.quoted] ?? 0]
    const inText = this.words.text.hyphens[this.words.starts[step.inText] ?? 0]
    const agree = inText === hyphenBefore.lineEnd || inText === inQuotation
    return agree ? step : { ...step, kind: 'hyphen' }
  }

  /** Where most of the quotation's rare words stand at the distances they have in it. */
  private likeliestStart(quoted: Words): number | undefined {
    const buckets = this.buckets.fill(0)
    for (const { index, places } of this.rarest(quoted)) {
      const weight = 1 / Math.log2(places.length + 2)
      for (const place of places) {
        const bucket = Math.max(0, Math.floor((place - index) / reach))
        buckets[bucket] = (buckets[bucket] ?? 0) + weight
      }
    }
    let best = { bucket: -1, votes: 0 }
    for (let bucket = 0; bucket < buckets.length; bucket += 1) {
      const votes = (buckets[bucket] ?? 0) + (buckets[bucket + 1] ?? 0)
      if (votes > best.votes) best = { bucket, votes }
    }
    return best.bucket === -1 ? undefined : best.bucket * reach
  }

  private rarest(quoted: Words): { index: number; places: number[] }[] {
    return quoted.starts
      .flatMap((_, index) => {
        const places = isWordAt(quoted, index)
          ? this.places.get(wordAt(quoted, index).toLowerCase())
          : undefined
        return places ? [{ index, places }] : []
      })
      .toSorted((one, other) => one.places.length - other.places.length)
      .slice(0, rarestWords)
      .filter(({ places }, order) => order === 0 || places.length < mostPlaces)
  }
}
