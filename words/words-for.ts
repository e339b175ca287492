import { languages } from './languages/all.ts'
import { english } from './languages/en.ts'
import { figures, listing } from './plural.ts'
import { withOwn, write, type OwnTexts, type Written } from './template.ts'
import type { Words } from './words.ts'

/** Words that a person writes instead of ours, by their keys. */
export type OwnWords = OwnTexts<typeof english>

/** A session's language, and the words it has of its own. */
export interface Wording {
  language: string
  ownWords?: OwnWords
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag)
  } catch {
    return undefined
  }
}

/** The language whose words serve a tag (BCP 47): itself, or the one it is a variant of; undefined when there is none. */
export function languageOfWords(tag: string): string | undefined {
  const locale = localeOf(tag)
  if (!locale) return undefined
  const { language, region } = locale
  const names = [`${language}-${region}`, `${language}-${scriptOf(tag)}`, language]
  return names.find((name) => Object.hasOwn(languages, name))
}

const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

/** Whether a text is the tag of a language (BCP 47). */
export function isLanguageTag(tag: string): boolean {
  return localeOf(tag) !== undefined
}

/** The script that a language is written in, by its tag (BCP 47): `Hant` of `zh-TW`; undefined for no tag. */
export function scriptOf(tag: string): string | undefined {
  return localeOf(tag)?.maximize().script
}

/** The direction that a language is read in, by its tag (BCP 47). */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const script = scriptOf(tag)
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
}

/** The languages that there are words in, by their tags. */
export const languagesOfWords: readonly string[] = Object.keys(languages)

const writtenBefore = new Map<string, Words>()

/** The words of a session: those of its language, English when there are none, and its own before them. */
export function wordsOf({ language: tag, ownWords }: Wording): Words {
  const key = ownWords ? JSON.stringify([tag, ownWords]) : tag
  const known = writtenBefore.get(key)
  if (known) return known
  const name = languageOfWords(tag)
  const language = name === undefined ? 'en' : tag
  const texts = withOwn(languages[name ?? 'en'] ?? english, ownWords)
  const words: Words = {
    // It has the shape of English, which is its model.
    ...(write(english, texts, language) as Written<typeof english>),
    language,
    direction: directionOf(tag),
    figure: figures(language),
    list: listing(language),
  }
  if (writtenBefore.size >= 50) writtenBefore.clear()
  writtenBefore.set(key, words)
  return words
}

/** The words for a language, by its tag (BCP 47); English for a language that has none. */
export function wordsFor(tag: string): Words {
  return wordsOf({ language: tag })
}
