import { languageMeant } from '../documents/validate/value-to-write.ts'
import { readDate } from './dates/read-date.ts'
import { oneLine } from './imported-reading.ts'
import { withoutReferences } from './marked-up-text.ts'

/** What a written value holds, and what of it was left out, in words. */
export interface FoundValue {
  value?: string
  doubts: string[]
}

/** The beginning of a text that is a date: a year, a month or a day (ISO 8601). */
export function isoDate(text: string | undefined): string | undefined {
  return readDate(text).date
}

// What TeX needs before signs, as it is and in the code of addresses.
const forTex = /[{}\\]|%5C(?=[_&%#$~{}])|%7B|%7D/giu

function leftOut(name: string, text: string, reason: string): string {
  return `left out: ${name} ${text}, ${reason}`
}

/** The first address of the web in a value, which may name several. */
export function webAddressIn(value: unknown): FoundValue {
  const written = withoutReferences(oneLine(value) ?? '').trim()
  if (written === '') return { doubts: [] }
  const [first = '', ...others] = written.replaceAll(forTex, '').split(/\s*[;,]?\s+|;(?=https?:)/u)
  const address = /^www\.[^\s.]+\.\S+$/iu.test(first) ? `https://${first}` : first
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address))
    return { doubts: [leftOut('URL', written, 'which is no address of the web')] }
  const second = others.filter((one) => one !== '').map((one) => leftOut('URL', one, 'a second address'))
  return { value: address, doubts: second }
}

/** An address of the web, or nothing. */
export function webAddress(value: unknown): string | undefined {
  return webAddressIn(value).value
}

/** A DOI in an address may have its signs written as numbers. */
function decoded(text: string): string {
  if (!/doi\.org\/.*%[\dA-F]{2}/iu.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A DOI without the address in front of it and without what TeX needs; what is none is told. */
export function doiIn(value: unknown): FoundValue {
  const written = oneLine(value)
  if (written === undefined) return { doubts: [] }
  const plain = withoutReferences(written).replaceAll(/\{\\(.)\}|\\(?=[_&%#$<>{}])/gu, '$1')
  const [, doi, rest = ''] = /(10\.\d{4,9}\/\S+)(.*)$/u.exec(decoded(plain)) ?? []
  if (doi === undefined) return { doubts: [leftOut('DOI', written, 'which is none')] }
  if (rest.trim() !== '' && !/^\W*(?:10\.|https?:|doi)/iu.test(rest))
    return { doubts: [leftOut('DOI', written, 'which has a space in it')] }
  return {
    value: doi.replace(/[.,;]+$/u, ''),
    doubts: rest.trim() === '' ? [] : [leftOut('DOI', rest.trim(), 'a second one')],
  }
}

/** A DOI, or nothing. */
export function doiOf(value: unknown): string | undefined {
  return doiIn(value).value
}

/** The names that packages for TeX have for languages, besides those that people use. */
const namesForTex: Record<string, string> = {
  ngerman: 'de',
  naustrian: 'de-AT',
  austrian: 'de-AT',
  nswissgerman: 'de-CH',
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  canadian: 'en-CA',
  australian: 'en-AU',
  francais: 'fr',
  brazil: 'pt-BR',
  brazilian: 'pt-BR',
  portuges: 'pt',
  greek: 'el',
  norsk: 'nb',
}

/** A language tag (BCP 47) for a tag, a code or the name of a language, or nothing. */
export function languageOf(value: unknown): string | undefined {
  const [first = ''] = (oneLine(value) ?? '').split(/\s*[;,]\s*/u)
  const tag = first.replaceAll('_', '-')
  const named = namesForTex[tag.toLowerCase()] ?? languageMeant(first)
  if (named !== undefined) return named
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/iu.test(tag)) return undefined
  return Intl.getCanonicalLocales(tag.toLowerCase())[0]
}
