import type { Principal, PrincipalHierarchy } from './schema.ts'
import type { Share } from '../shared/share.ts'
import { powerNames } from './grid.ts'
import { plainText } from '../../plain-text.ts'
import type { DiagramFacts } from '../shared/facts.ts'
import { counted, listed, partly, sentenceOf } from '../shared/wording.ts'

/** Who sets, may adjust and may not override what, from the highest principal to the lowest, in sentences. */
export function describePrincipalHierarchy(
  { title, principals }: PrincipalHierarchy,
  share: Share = { from: 0, to: principals.length },
): string {
  const part = partly(share, principals.length, 'principal')
  return [
    sentenceOf(title),
    `${part ? `A hierarchy, ${part}` : `A hierarchy of ${counted(principals.length, 'principal')}`}, from the highest authority to the lowest; each acts inside the limits of those above.`,
    ...principals
      .slice(share.from, share.to)
      .map((principal, index) => `${share.from + index + 1}. ${describePrincipal(principal)}`),
  ].join(' ')
}

function describePrincipal({ name, role, sets, mayAdjust, mayNotOverride }: Principal): string {
  return [
    sentenceOf(role === undefined ? name : `${name}, ${role}`),
    sets.length > 0 ? listed(`It is for ${name} to set:`, sets.map(plainText)) : '',
    mayAdjust.length > 0 ? listed(`${name} may adjust:`, mayAdjust.map(plainText)) : '',
    mayNotOverride.length > 0 ? listed(`${name} may not override:`, mayNotOverride.map(plainText)) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The same as a table, a row a principal. */
export function principalHierarchyFacts({ principals }: PrincipalHierarchy): DiagramFacts {
  const powers = (['sets', 'mayAdjust', 'mayNotOverride'] as const).filter((power) =>
    principals.some((principal) => principal[power].length > 0),
  )
  return {
    kind: 'table',
    columns: ['Principal', ...powers.map((power) => powerNames[power])],
    rows: principals.map((principal) => [
      principal.role === undefined ? principal.name : `${principal.name}, ${principal.role}`,
      ...powers.map((power) => principal[power].map(plainText).join('; ')),
    ]),
  }
}
