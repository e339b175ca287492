import type { english } from './languages/en.ts'
import type { Translated, Written } from './template.ts'

/** The texts of a language, as its file has them. A language that lacks one of them does not compile. */
export type WordsOfLanguage = Translated<typeof english>

/** Everything that Colloquy itself writes on slides and sheets, ready to use. */
export interface Words extends Written<typeof english> {
  /** The language they are in, as a tag (BCP 47). */
  language: string
  /** The direction that the session's language is read in. */
  direction: 'ltr' | 'rtl'
  /** A number in the digits of the language. */
  figure: (count: number) => string
  /** Names in a row: “A, B and C”. */
  list: (names: readonly string[]) => string
}
