import { latexText } from './latex-text.ts'

/** A person as CSL-JSON has it. */
export interface CslName {
  family?: string
  given?: string
  suffix?: string
  literal?: string
}

/** The people of a field, and whether `and others` says that there are more. */
export interface NameList {
  names: CslName[]
  hasOthers: boolean
}

/** A text at a pattern, where no brace is open. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    else if (depth === 0) {
      separator.lastIndex = at
      const found = separator.exec(text)?.[0]
      if (found === undefined) continue
      parts.push(text.slice(from, at))
      from = at + found.length
      at = from - 1
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim())
}

const plain = (latex: string): string =>
  latexText(latex)
    .text.replaceAll(/[\s~\u00a0]+/gu, ' ')
    .trim()

/** Whether all of a text stands in one pair of braces, so that it is not to be taken apart. */
function isBraced(text: string): boolean {
  if (!text.startsWith('{') || !text.endsWith('}')) return false
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '{') depth += 1
    else if (text[at] === '}' && --depth === 0) return at === text.length - 1
  }
  return false
}

/** Whether a word is a particle such as “van”: it begins with a small letter outside braces. */
function isParticle(word: string): boolean {
  return !word.startsWith('{') && /^[’'`]?\p{Ll}/u.test(plain(word))
}

const generation = /^(?:[JS]r\.?|I{1,3}|IV|V)$/u
// Han, Kana and Hangul put the family name first, with or without a space.
const familyFirst = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・々ー\s]+$/u

function nameFromParts(parts: string[]): CslName {
  const [family = '', second = '', third] = parts
  if (third === undefined && generation.test(plain(second)) && /\s/u.test(plain(family)))
    return nameFromWords([...wordsOf(family), second])
  const name: CslName = { family: plain(family) }
  if (third !== undefined && plain(second) !== '') name.suffix = plain(second)
  const given = plain(third ?? second)
  if (given !== '') name.given = given
  return name
}

function wordsOf(text: string): string[] {
  return splitOutside(text, /[\s~]+/uy).filter((word) => word !== '')
}

/** “Ludwig van Beethoven”: the family name begins at the first particle, or is the last word. */
function nameFromWords(words: string[]): CslName {
  const last = words.length > 2 && generation.test(plain(words.at(-1) ?? '')) ? words.pop() : undefined
  const particle = words.findIndex((word, index) => index < words.length - 1 && isParticle(word))
  const from = particle >= 0 ? particle : words.length - 1
  const name: CslName = { family: plain(words.slice(from).join(' ')) }
  if (from > 0) name.given = plain(words.slice(0, from).join(' '))
  if (last !== undefined) name.suffix = plain(last)
  return name
}

/** `family=Lovelace, given=Ada, prefix=van der`, the names of biblatex with their parts named. */
function nameFromKeys(parts: string[]): CslName | undefined {
  const keys = parts.map((part) => /^([a-z-]+)\s*=\s*([\s\S]*)$/u.exec(part))
  if (keys.some((key) => key === null) || !keys.some((key) => key?.[1] === 'family')) return undefined
  const value = (name: string) => {
    const found = keys.find((key) => key?.[1] === name)?.[2]
    return found === undefined ? undefined : plain(found.replace(/^"(.*)"$/su, '$1'))
  }
  return {
    family: [value('prefix'), value('family')].filter(Boolean).join(' '),
    given: value('given'),
    suffix: value('suffix'),
  }
}

function nameFromText(text: string): CslName {
  if (familyFirst.test(plain(text))) {
    const [family = '', ...given] = wordsOf(text)
    return { family: plain(family), ...(given.length > 0 && { given: plain(given.join('')) }) }
  }
  return nameFromWords(wordsOf(text))
}

const initials = /^(?:\p{Lu}\p{Ll}?\.?[\s~-]?){1,4}$/u

/** “Smith, J., Jones, K.”: people whom commas part, as `and` should. */
function namesFromPairs(parts: readonly string[]): CslName[] | undefined {
  const given = parts.filter((_, index) => index % 2 === 1)
  if (parts.length < 4 || parts.length % 2 !== 0 || !given.every((part) => initials.test(plain(part))))
    return undefined
  return given.map((part, index) => nameFromParts([parts[index * 2] ?? '', part]))
}

const degrees =
  '(?:Ph\\.?\\s?D\\.?|M\\.?D\\.?|M\\.?Sc\\.?|M\\.?A\\.|B\\.?A\\.|Dr\\.(?:\\s(?:med|phil|jur|rer|ing|habil|nat|h|c)\\.)*|Prof\\.)'
const notOfNames = new RegExp(
  `^(?:${degrees}\\s*)+|(?<=,\\s*)(?:${degrees}\\s*)+|,\\s*${degrees}$|\\s*\\((?:eds?|hrsg|hg|trans|übers)\\.?\\)`,
  'giu',
)

/** A name without degrees and roles, which no reference prints. */
function withoutTitles(text: string): string {
  return text.replaceAll(notOfNames, '').replace(/,\s*$/u, '').trim()
}

function namesOf(written: string): CslName[] {
  const text = written.replace(/,\s*$/u, '').trim()
  if (text === '' || plain(text) === '') return []
  if (isBraced(text)) return [{ literal: plain(text) }]
  const parts = splitOutside(withoutTitles(text), /,/uy)
  const named = nameFromKeys(parts)
  if (named) return [named]
  if (parts.length > 1) return namesFromPairs(parts) ?? [nameFromParts(parts)]
  return [nameFromText(parts[0] ?? '')]
}

const others = /(?:^|[\s,]+)(?:others?|et\.? al\.?|u\. ?a\.)$/iu

/** The people of a field such as `author`: “Family, Given and {An Institute} and others”. */
export function bibtexNames(value: string): NameList {
  const plainSpaces = value.replaceAll(/\s+/gu, ' ').trim()
  const all = splitOutside(plainSpaces, /(?:^|\s+)and(?:\s+|$)|\s*;\s*/iuy).filter((name) => name !== '')
  const people = all.map((name) => name.replace(others, '')).filter((name) => name !== '')
  return {
    names: people.flatMap(namesOf),
    hasOthers: all.some((name) => others.test(name)),
  }
}
