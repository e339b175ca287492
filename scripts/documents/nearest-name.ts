import { closest, distance } from 'fastest-levenshtein'
import { boundedList } from '../diagnostics/bounded-list.ts'
import { nameOfSign, oddSignIn, withoutOddSigns } from './odd-signs.ts'

/** How much of a name may differ for it to be the one that was meant. */
const tolerance = 0.4

/** As many as a document has keys: who has forgotten a name wants to see them all, but not a library. */
const mostKnown = 20

function bare(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/gu, '')
}

/** The name that was probably meant: the same but for capitals and hyphens, or the one with the fewest changes. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const same = names.find((name) => bare(name) === bare(typed))
  if (same !== undefined || names.length === 0) return same
  const nearest = closest(typed, names)
  const longest = Math.max(typed.length, nearest.length)
  return distance(typed, nearest) <= Math.floor(longest * tolerance) ? nearest : undefined
}

/** A question that names the nearest name, or else an instruction with all of them; nothing when there are none. */
export function suggestName(
  typed: string,
  names: readonly string[],
  instruction: string,
): string | undefined {
  const sign = oddSignIn(typed)
  const nearest = nearestName(sign === undefined ? typed : withoutOddSigns(typed), names)
  if (sign !== undefined && nearest !== undefined) {
    return `write \`${nearest}\` without ${nameOfSign(sign)}, which cannot be told by looking at it`
  }
  if (nearest !== undefined) return `did you mean \`${nearest}\`?`
  const known = [...new Set(names)].map((name) => `\`${name}\``)
  return known.length > 0 ? `${instruction}: ${boundedList(known, mostKnown)}` : undefined
}
