import { german } from './languages/de.ts'
import { english } from './languages/en.ts'
import type { Words } from './words.ts'

const languages: Record<string, Words> = { en: english, de: german }

/** The language whose words serve a tag (BCP 47): itself, or the one it is a variant of; undefined when there is none. */
export function languageOfWords(tag: string): string | undefined {
  const { language, script } = new Intl.Locale(tag).maximize()
  return [`${language}-${script}`, language].find((name) => name in languages)
}

/** The words for a language, by its tag (BCP 47); English for a language that has none. */
export function wordsFor(tag: string): Words {
  return languages[languageOfWords(tag) ?? 'en'] ?? english
}
