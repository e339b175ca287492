import type { CslName, NameList } from '../bibtex/bibtex-names.ts'

const others = /^(?:and )?(?:et\.? al\.?|others)$/iu
const likeAPerson = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}\.?)* \p{Lu}[\p{Ll}'’-]+$/u
const likeABody =
  /\b(?:of|for|the|and|group|team|inc|ltd|press|institute|university|network|consortium|council)\b/iu

function nameOf(written: string): CslName {
  const parts = written.split(/\s*,\s*/u).map((part) => part.trim())
  const [family = '', given = '', suffix] = parts
  // EndNote writes a comma behind the name of an organisation.
  if (given === '') return { literal: family }
  const [, before, generation] = /^(.+) ([JS]r\.?|I{2,3}|IV|2nd|3rd|4th)$/u.exec(given) ?? []
  if (suffix === undefined && before !== undefined) return { family, given: before, suffix: generation }
  return suffix === undefined || suffix === '' ? { family, given } : { family, given, suffix }
}

/** People as exports write them, each “Family, Given, Suffix”; a name without a comma is that of an organisation. */
function recordNames(written: readonly string[]): NameList & { doubts: string[] } {
  const all = written.map((name) => name.replaceAll(/\s+/gu, ' ').trim()).filter((name) => name !== '')
  const people = all.filter((name) => !others.test(name))
  return {
    names: people.map(nameOf),
    hasOthers: people.length < all.length,
    doubts: people
      .filter((name) => likeAPerson.test(name) && !likeABody.test(name))
      .map((name) => `“${name}” is taken for an organisation; a person is \`Family, Given\` in the export`),
  }
}

/** Puts people into an item, behind those who are there; returns what to look at. */
export function putNames(
  item: Record<string, unknown>,
  variable: string,
  written: readonly string[],
): string[] {
  const { names, hasOthers, doubts } = recordNames(written)
  const before = (item[variable] as CslName[] | undefined) ?? []
  if (names.length > 0) item[variable] = [...before, ...names]
  if (!hasOthers) return doubts
  if (variable !== 'author') return [...doubts, `there are more names of the kind ${variable} than these`]
  item['has-other-authors'] = true
  return doubts
}
