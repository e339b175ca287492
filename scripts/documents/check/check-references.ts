import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { repeatedReferences } from './check-identifiers.ts'
import { itemsAt, textsAt } from './loose-data.ts'
import type { Entry } from './loose-data.ts'
import { suggestName } from '../nearest-name.ts'
import { diagnosticAtValue } from '../parse/parsed-document.ts'
import type { ParsedDocument } from '../parse/parsed-document.ts'
import type { DataPath } from '../data-path.ts'
import type { Finding } from '../source-file.ts'

/** The claims of each reading by its identifier; a reading that could not be parsed has none that are known. */
export type ClaimIndex = ReadonlyMap<string, readonly string[] | undefined>

/** The identifiers of a reading's claims, valid or not. */
export function claimsOf(data: unknown): string[] {
  return textsAt(data, ['claims'], 'id').map(({ value }) => value)
}

function unknownReading(reading: string, claims: ClaimIndex): Finding {
  return {
    code: 'unknown-reading',
    message: `there is no reading \`${reading}\``,
    help: suggestName(reading, [...claims.keys()], 'write the file name of a reading, without .md'),
  }
}

function unknownClaim(reference: string, known: readonly string[], reading: string): Finding {
  const elsewhere = reference.includes('/') ? '' : ', or reading/claim for a claim of another reading'
  return {
    code: 'unknown-claim',
    message: `there is no claim \`${reference}\``,
    help:
      suggestName(reference, known, `write the id of a claim${elsewhere}`) ??
      `give a claim of ${reading} this id, or remove the reference`,
  }
}

function problemWith(reference: string, own: string | undefined, claims: ClaimIndex): Finding | undefined {
  const slash = reference.indexOf('/')
  const reading = slash === -1 ? own : reference.slice(0, slash)
  if (reading === undefined) {
    return {
      code: 'unknown-claim',
      message: `\`${reference}\` does not say which reading it is a claim of`,
      help: 'write reading/claim: the file name of the reading, a slash, the id of the claim',
    }
  }
  if (!claims.has(reading)) return unknownReading(reading, claims)
  const known = claims.get(reading)
  if (!known || known.includes(reference.slice(slash + 1))) return undefined
  const names = slash === -1 ? known : known.map((claim) => `${reading}/${claim}`)
  return unknownClaim(reference, names, reading)
}

/**
 * Checks that the questions at a path are about claims that exist. `own` is the reading that a reference
 * without a slash is about; the session has none.
 */
export function checkClaimReferences(
  document: ParsedDocument,
  data: unknown,
  questions: DataPath,
  { own, claims }: { own?: string; claims: ClaimIndex },
): Diagnostic[] {
  return itemsAt(data, questions).flatMap(({ at }) => {
    const about = itemsAt(data, [...at, 'about']).filter(
      (entry): entry is Entry<string> => typeof entry.value === 'string',
    )
    const unknown = about.flatMap((entry) => {
      const problem = problemWith(entry.value, own, claims)
      return problem ? [diagnosticAtValue(document, entry.at, problem)] : []
    })
    return [...unknown, ...repeatedReferences(document, about)]
  })
}
