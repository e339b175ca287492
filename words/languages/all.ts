import type { WordsOfLanguage } from '../words.ts'
import { arabic } from './ar.ts'
import { german } from './de.ts'
import { greek } from './el.ts'
import { americanEnglish } from './en-us.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { persian } from './fa.ts'
import { french } from './fr.ts'
import { hebrew } from './he.ts'
import { hindi } from './hi.ts'
import { italian } from './it.ts'
import { japanese } from './ja.ts'
import { korean } from './ko.ts'
import { dutch } from './nl.ts'
import { polish } from './pl.ts'
import { portuguese } from './pt.ts'
import { russian } from './ru.ts'
import { swedish } from './sv.ts'
import { turkish } from './tr.ts'
import { ukrainian } from './uk.ts'
import { simplifiedChinese } from './zh-hans.ts'
import { traditionalChinese } from './zh-hant.ts'

/** The languages that there are words in, by their tags. */
export const languages: Readonly<Record<string, WordsOfLanguage>> = {
  ar: arabic,
  de: german,
  el: greek,
  en: english,
  'en-US': americanEnglish,
  es: spanish,
  fa: persian,
  fr: french,
  he: hebrew,
  hi: hindi,
  it: italian,
  ja: japanese,
  ko: korean,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
  'zh-Hans': simplifiedChinese,
  'zh-Hant': traditionalChinese,
}
