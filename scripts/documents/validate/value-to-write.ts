import { withoutOddSigns } from '../odd-signs.ts'

const hours =
  /^(?:(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|std\.?|stunden?|heures?|horas?|ore)\.?)?\s*(?:(\d+)\s*(?:m|min|mins|minutes?|minuten|minutos|minuti)?\.?)?$/iu
const clockLike = /^(\d{1,2}):(\d{2})(?:\s*h(?:ours?)?)?$/u

/** The whole minutes that a length of time means: `9h`, `1h30`, `10 min`, `1:30`; nothing when it cannot be told. */
export function minutesMeant(typed: string): number | undefined {
  const text = withoutOddSigns(typed)
  const clock = clockLike.exec(text)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const match = hours.exec(text)
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined
  const minutes = Number((match[1] ?? '0').replace(',', '.')) * 60 + Number(match[2] ?? 0)
  return Number.isInteger(minutes) ? minutes : undefined
}

const time = /^(\d{1,2})(?:\s*[.:h]\s*(\d{2}))?\s*(?:uhr|heures?|h|o’?'?clock)?\s*([ap])?\.?\s*(?:m\.?)?$/iu

/** The time of day that was meant, on a 24-hour clock. */
export function timeMeant(typed: string): string | undefined {
  const match = time.exec(withoutOddSigns(typed))
  if (!match) return undefined
  const half = match[3]?.toLowerCase()
  const typedHour = Number(match[1])
  if (half !== undefined && (typedHour < 1 || typedHour > 12)) return undefined
  const hour = half === undefined ? typedHour : (typedHour % 12) + (half === 'p' ? 12 : 0)
  const minute = Number(match[2] ?? 0)
  if (hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** The address that was meant: with its scheme, and without what other programs put into it. */
export function addressMeant(typed: string): string | undefined {
  const text = withoutOddSigns(typed)
    .replace(/^<|>$/gu, '')
    .replaceAll(/&amp;/giu, '&')
    .replaceAll(/%5C(?=[_&%#])/giu, '')
    .replaceAll(/\{?\\?([_&%#])\}?/gu, (match, sign: string) => (/[{}\\]/u.test(match) ? sign : match))
    .replaceAll(/%7B(_)%7D/giu, '$1')
  const address = /^[a-z][a-z\d+.-]*:/iu.test(text) ? text : `https://${text}`
  return /^https?:\/\/[^\s/]+\.[^\s/]+/iu.test(address) && !/[\s\\{}]/u.test(address) ? address : undefined
}

/** The DOI that was meant: without the address in front, and without the signs of TeX. */
export function doiMeant(typed: string): string | undefined {
  const doi = withoutOddSigns(typed)
    .replace(/^.*?(?=10\.\d{4,9}\/)/su, '')
    .replaceAll(/&amp;/giu, '&')
    .replaceAll(/&lt;/giu, '<')
    .replaceAll(/&gt;/giu, '>')
    .replaceAll(/%5C/giu, '')
    .replaceAll(/\{([^{}]*)\}/gu, '$1')
    .replaceAll('\\', '')
  return /^10\.\d{4,9}\/[^\s{}\\]+$/u.test(doi) ? doi : undefined
}

/** The languages that people write out, in their own names and in English. */
const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'cs',
  'sv',
  'da',
  'nb',
  'fi',
  'el',
  'tr',
  'ru',
  'uk',
  'ar',
  'he',
  'fa',
  'hi',
  'zh',
  'ja',
  'ko',
  'la',
  'hu',
  'ro',
  'ca',
]

/** The tag of a language that was written as a word, or in another form. */
export function languageMeant(typed: string): string | undefined {
  const word = withoutOddSigns(typed).toLowerCase()
  const tag = word.replaceAll('_', '-')
  if (/^[a-z]{2}-[a-z]{2}$/u.test(tag)) return tag.replace(/[a-z]{2}$/u, (region) => region.toUpperCase())
  return languages.find((code) =>
    ['en', 'de', code].some((inLanguage) => {
      const name = new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code)
      return name?.toLowerCase() === word || code === word
    }),
  )
}
