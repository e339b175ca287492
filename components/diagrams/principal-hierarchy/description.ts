import type { Words } from '../../../words/words.ts'
import type { Principal, PrincipalHierarchy } from './schema.ts'
import type { Share } from '../shared/share.ts'
import { plainText } from '../../plain-text.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import { inARow, sentenceOf, shownOf } from '../shared/wording.ts'

/** Who sets, may adjust and may not override what, from the highest principal to the lowest, in sentences. */
export function describePrincipalHierarchy(
  { title, principals }: PrincipalHierarchy,
  words: Words,
  share: Share = { from: 0, to: principals.length },
): string {
  return [
    sentenceOf(title, words),
    words.diagrams.hierarchy.whole(principals.length),
    ...shownOf(share, principals.length, words),
    ...principals
      .slice(share.from, share.to)
      .map(
        (principal, index) =>
          `${words.figure(share.from + index + 1)}. ${describePrincipal(principal, words)}`,
      ),
  ].join(' ')
}

function describePrincipal(principal: Principal, words: Words): string {
  const { name, role, sets, mayAdjust, mayNotOverride } = principal
  const { hierarchy } = words.diagrams
  const power = (sentence: (name: string, items: string) => string, items: string[]) =>
    items.length > 0 ? sentenceOf(sentence(name, inARow(items.map(plainText))), words) : ''
  return [
    sentenceOf(role === undefined ? name : `${name}, ${role}`, words),
    power(hierarchy.setsThese, sets),
    power(hierarchy.mayAdjustThese, mayAdjust),
    power(hierarchy.mayNotOverrideThese, mayNotOverride),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The same as a table, a row a principal. */
export function principalHierarchyFacts(
  { principals }: PrincipalHierarchy,
  { diagrams }: Words,
): DiagramFacts {
  const powers = (['sets', 'mayAdjust', 'mayNotOverride'] as const).filter((power) =>
    principals.some((principal) => principal[power].length > 0),
  )
  return {
    kind: 'table',
    columns: [diagrams.hierarchy.principal, ...powers.map((power) => diagrams.hierarchy[power])],
    rows: principals.map((principal) => [
      principal.role === undefined ? principal.name : `${principal.name}, ${principal.role}`,
      ...powers.map((power) => principal[power].map(plainText).join('; ')),
    ]),
  }
}
