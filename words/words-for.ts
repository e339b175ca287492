import { german } from './languages/de.ts'
import { english } from './languages/en.ts'
import type { Words } from './words.ts'

const languages: Record<string, Words> = { en: english, de: german }

/** A tag as BCP 47 reads it, with script and region as they are likely; undefined when it is not a tag. */
function likelyLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize()
  } catch {
    return undefined
  }
}

/** The language whose words serve a tag (BCP 47): itself, or the one it is a variant of; undefined when there is none. */
export function languageOfWords(tag: string): string | undefined {
  const locale = likelyLocale(tag)
  if (locale === undefined) return undefined
  return [`${locale.language}-${locale.script}`, locale.language].find((name) =>
    Object.hasOwn(languages, name),
  )
}

/** The words for a language, by its tag (BCP 47); English for a language that has none. */
export function wordsFor(tag: string): Words {
  return languages[languageOfWords(tag) ?? 'en'] ?? english
}
