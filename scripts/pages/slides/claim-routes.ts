import { claimsLayout } from '../../../styles/list-layouts.ts'
import type { Claim, Discussion, Document, Question } from '../../model/discussion.ts'
import type { QuestionContent } from '../../model/slide.ts'
import { paginateList } from '../paginate-list.ts'
import type { Share } from '../paginate.ts'
import { continuedRoute } from './routes.ts'

/** The name of the slide that has a claim. */
export type ClaimRoute = (documentId: string, claimId: string) => string | undefined

/** What the slides of a reading's claims are called. */
export function claimsTitle({ claims }: Document): string {
  return claims.length === 1 ? 'What it claims' : 'Claims'
}

/** The claims of a reading, slide by slide, each with the name of the slide. */
export function claimShares(document: Document): { route: string; share: Share<Claim> }[] {
  return paginateList(claimsLayout, document.claims, claimsTitle(document)).map((share, index) => ({
    route: continuedRoute(`${document.id}-claims`, index),
    share,
  }))
}

/** Finds the slide of each claim of a discussion. */
export function claimRouteIn({ documents }: Discussion): ClaimRoute {
  const routes = new Map(
    documents.map((document) => {
      const ofClaims = claimShares(document).flatMap(({ route, share }) =>
        share.items.map(({ id }): [string, string] => [id, route]),
      )
      return [document.id, new Map(ofClaims)]
    }),
  )
  return (documentId, claimId) => routes.get(documentId)?.get(claimId)
}

/** The content of a question's slide: without guidance, and with a link to each claim that it is about. */
export function questionContent(
  questions: readonly Question[],
  index: number,
  claimRoute: ClaimRoute,
): QuestionContent {
  const question = { ...questions[index]! }
  delete question.guidance
  const about = question.about.map((claim) => ({
    ...claim,
    route: claimRoute(claim.documentId, claim.claimId),
  }))
  return { question: { ...question, about }, number: index + 1, count: questions.length }
}
