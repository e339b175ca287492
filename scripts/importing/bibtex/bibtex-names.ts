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

function nameFromParts(parts: string[]): CslName {
  const [family = '', second = '', third] = parts
  const name: CslName = { family: plain(family) }
  if (third !== undefined && plain(second) !== '') name.suffix = plain(second)
  const given = plain(third ?? second)
  if (given !== '') name.given = given
  return name
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

function nameOf(written: string): CslName[] {
  const text = written.replace(/,\s*$/u, '').trim()
  if (text === '' || plain(text) === '') return []
  if (isBraced(text)) return [{ literal: plain(text) }]
  const parts = splitOutside(text, /,/uy)
  const named = nameFromKeys(parts)
  if (named) return [named]
  if (parts.length > 1) return [nameFromParts(parts)]
  const words = splitOutside(text, /[\s~]+/uy).filter((word) => word !== '')
  return words.length === 1 ? [{ literal: plain(text) }] : [nameFromWords(words)]
}

/** The people of a field such as `author`: “Family, Given and {An Institute} and others”. */
export function bibtexNames(value: string): NameList {
  const all = splitOutside(value.replaceAll(/\s+/gu, ' '), /\s+and\s+/iuy).map((name) => name.trim())
  const people = all.filter(
    (name) => name !== '' && !/^others?$/iu.test(name) && !/^et\.? al\.?$/iu.test(name),
  )
  return {
    names: people.flatMap(nameOf),
    hasOthers: people.length < all.filter((name) => name !== '').length,
  }
}
