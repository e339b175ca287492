import { claimsLayout } from '../../../styles/list-layouts.ts'
import { notedColumns, type } from '../../../styles/layout-metrics.ts'
import { shortenToLines } from '../../../styles/shorten.ts'
import type { Claim, Discussion, Document } from '../../model/discussion.ts'
import { paginateList, type ListShare } from '../paginate-list.ts'
import { continuedRoute } from './routes.ts'
import { wordsOf } from '../../../words/words-for.ts'
import type { Words } from '../../../words/words.ts'

/** The name of the slide that has a claim. */
export type ClaimRoute = (documentId: string, claimId: string) => string | undefined

/** What the slides of a reading's claims are called. */
export function claimsTitle({ claims }: Document, { reading }: Words): string {
  return claims.length === 1 ? reading.onlyClaim : reading.claims
}

/** A place in a reading that is a text is shortened beside a claim: it is whole on the sheets. */
function shortLocator(locator: string): string {
  return shortenToLines(locator, 5, { width: notedColumns.note, step: type.caption, family: 'sans' })
}

/** The claims of a reading, slide by slide, each with the name of the slide. */
export function claimShares(document: Document, words: Words): { route: string; share: ListShare<Claim> }[] {
  const claims = document.claims.map(({ locator, ...claim }) => ({
    ...claim,
    ...(locator !== undefined && { locator: shortLocator(locator) }),
  }))
  return paginateList(claimsLayout, claims, claimsTitle(document, words)).map((share, index) => ({
    route: continuedRoute(`${document.id}-claims`, index),
    share,
  }))
}

/** Finds the slide of each claim of a discussion. */
export function claimRouteIn({ documents, session }: Discussion): ClaimRoute {
  const words = wordsOf(session)
  const routes = new Map(
    documents.map((document) => {
      const ofClaims = claimShares(document, words).flatMap(({ route, share }) =>
        share.items.map(({ id }): [string, string] => [id, route]),
      )
      // A claim that goes on over several slides is found where it begins.
      return [document.id, new Map(ofClaims.toReversed())]
    }),
  )
  return (documentId, claimId) => routes.get(documentId)?.get(claimId)
}
