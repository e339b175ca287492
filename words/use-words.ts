import { type ComputedRef, computed, inject, type InjectionKey } from 'vue'
import { wordsFor } from './words-for.ts'
import type { Words } from './words.ts'

/** The words of the deck, for every component in it. */
export const wordsKey: InjectionKey<ComputedRef<Words>> = Symbol('words')

/** The words to write with: those of the deck, English in a deck that has not been told of any. */
export function useWords(): ComputedRef<Words> {
  return inject(wordsKey, () => computed(() => wordsFor('en')), true)
}

/**
 * The direction of the session's language as an attribute, where it is not the one that pages have anyway: Slidev indents
 * the lists of whatever says its direction.
 */
export function useDirection(): ComputedRef<'rtl' | undefined> {
  const words = useWords()
  return computed(() => (words.value.direction === 'rtl' ? 'rtl' : undefined))
}
