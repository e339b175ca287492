import { searchableText } from '../pdf/searchable-text.ts'
import { findBriefTexts } from './brief-texts.ts'
import { guardedSentences, type GuardedSentence } from './facilitator-phrases.ts'
import { outputText, withoutNotation } from './output-text.ts'
import { PhraseIndex } from './phrase-index.ts'

/** Text that only the facilitator may see, and where it was written, such as `documents/rope.md:12: notes`. */
export interface FacilitatorText {
  text: string
  origin: string
}

/** An output that others than the facilitator get: a PDF's text, or the contents of a file of the web site. */
export interface PublicOutput {
  path: string
  text: string
}

/** A sentence of the facilitator's in somebody else's output. */
export interface FacilitatorLeak {
  sentence: string
  origin: string
  path: string
}

/** What the search found. */
export interface LeakReport {
  leaks: FacilitatorLeak[]
  /** Texts too short to be told from a common phrase, such as “And then?”, that stand somewhere as a line of their own. */
  suspected: FacilitatorLeak[]
  /** How many sentences were searched for. */
  guarded: number
}

/**
 * Searches outputs for the facilitator's sentences, whatever line ends, hyphens, ligatures, escapes and tags do to
 * them. What `publicTexts` say too is no leak.
 */
export function findFacilitatorText(
  outputs: readonly PublicOutput[],
  texts: readonly FacilitatorText[],
  publicTexts: readonly string[] = [],
): LeakReport {
  const sentences = texts.flatMap(({ text, origin }) => [
    ...guardedSentences(text).map((sentence) => ({ ...sentence, origin })),
    ...sentencesLikeNotation(text).map((sentence) => ({ ...sentence, origin })),
  ])
  const owners = new Map<string, Set<number>>()
  for (const [index, { phrases }] of sentences.entries()) {
    for (const phrase of phrases) owners.set(phrase, (owners.get(phrase) ?? new Set()).add(index))
  }
  for (const known of findPhrases([...owners.keys()], publicTexts.map(searchableText).join('\n')))
    owners.delete(known)

  const phrases = [...owners.keys()]
  const index = new PhraseIndex(phrases)
  const leaks = outputs.flatMap((output) => {
    const found = index.find(searchableText(outputText(output)))
    const leaked = new Set([...found].flatMap((phrase) => [...owners.get(phrases[phrase]!)!]))
    return [...leaked]
      .toSorted((first, second) => first - second)
      .map((number) => sentences[number]!)
      .map(({ sentence, origin }) => ({ sentence, origin, path: output.path }))
  })
  return { leaks, suspected: findSuspected(outputs, texts, publicTexts), guarded: sentences.length }
}

/**
 * What looks like an escape in a text (a formula's backslash, an ampersand) is taken out of outputs as one: such
 * sentences are guarded without it too.
 */
function sentencesLikeNotation(text: string): GuardedSentence[] {
  const plain = withoutNotation(text)
  if (plain === text) return []
  const guarded = new Set(guardedSentences(text).flatMap(({ phrases }) => phrases))
  return guardedSentences(plain)
    .map(({ sentence, phrases }) => ({ sentence, phrases: phrases.filter((phrase) => !guarded.has(phrase)) }))
    .filter(({ phrases }) => phrases.length > 0)
}

function findPhrases(phrases: string[], text: string): string[] {
  return [...new PhraseIndex(phrases).find(text)].map((index) => phrases[index]!)
}

function findSuspected(
  outputs: readonly PublicOutput[],
  texts: readonly FacilitatorText[],
  publicTexts: readonly string[],
): FacilitatorLeak[] {
  const brief = texts.filter(({ text }) => isTooShort(text))
  const written = brief.map(({ text }) => text)
  return outputs.flatMap((output) =>
    findBriefTexts(output, written, publicTexts).map((index) => {
      const { text, origin } = brief[index]!
      return { sentence: text, origin, path: output.path }
    }),
  )
}

function isTooShort(text: string): boolean {
  return searchableText(text) !== '' && guardedSentences(text).length === 0
}
