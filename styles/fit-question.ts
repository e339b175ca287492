import { partSentence, shortenSentence } from '../scripts/typography/part-sentence.ts'
import { fitSteps } from './fit-steps.ts'
import { fitTitle } from './fit-title.ts'
import { body, questionMetrics } from './layout-metrics.ts'
import type { TextStep } from './layout-metrics.ts'
import { sentenceHeight } from './lines-height.ts'

const questionSteps: readonly [TextStep, ...TextStep[]] = [
  { size: 34, lineHeight: 43 },
  { size: 30, lineHeight: 39 },
  { size: 28, lineHeight: 36 },
  { size: 26, lineHeight: 34 },
  { size: 24, lineHeight: 32 },
  { size: 22, lineHeight: 30 },
  { size: 20, lineHeight: 27 },
]
const smallest = questionSteps.at(-1)!

/** The size of a question's beginning above the claims of a slide that it goes on to. */
export const leadStep: TextStep = { size: 22, lineHeight: 30 }
const leadLines = 2

function questionHeight(text: string, step: TextStep): number {
  return sentenceHeight(text, questionMetrics.textWidth, step, 'serif', 600)
}

/** How high a claim under a question is, after the word that it begins with. */
export function aboutHeight(claim: string, label: string): number {
  return sentenceHeight(`${label}\u2002${claim}`, questionMetrics.textWidth, questionMetrics.claim, 'sans')
}

/** A claim in a few lines under a question: it stands whole on its own slide. */
export function shortAbout(claim: string, label: string): string {
  const { claim: step, claimLines } = questionMetrics
  return shortenSentence(claim, (text) => aboutHeight(text, label) <= claimLines * step.lineHeight)
}

function availableQuestionHeight(claims: readonly string[], title: string, label = ''): number {
  const { claimGap, claimsGap } = questionMetrics
  const gaps = claims.length > 0 ? claimsGap + (claims.length - 1) * claimGap : 0
  const about = claims.reduce((height, claim) => height + aboutHeight(claim, label), gaps)
  return body.height - fitTitle(title, true).overflow - about
}

/** The size in which a question is set above the claims that it is about. */
export function fitQuestion(text: string, claims: readonly string[], title: string, label: string): TextStep {
  return fitSteps(questionSteps, availableQuestionHeight(claims, title, label), (step) =>
    questionHeight(text, step),
  )
}

/** The size of a part of a question whose claims follow on further slides. */
export function fitQuestionPart(text: string, title: string): TextStep {
  const availableHeight = availableQuestionHeight([], title) - questionMetrics.followingHeight
  return fitSteps(questionSteps, availableHeight, (step) => questionHeight(text, step))
}

/** Whether a question and the claims that it is about fit on one slide. */
export function questionFits(text: string, claims: readonly string[], title: string, label: string): boolean {
  return questionHeight(text, smallest) <= availableQuestionHeight(claims, title, label)
}

/** The text of a question in as many parts as it takes slides for it, with a line under it that says what follows. */
export function partQuestion(text: string, title: string): string[] {
  const availableHeight = availableQuestionHeight([], title) - questionMetrics.followingHeight
  return partSentence(text, (part) => questionHeight(part, smallest) <= availableHeight)
}

/** The beginning of a question, to say on further slides which it is. */
export function questionLead(text: string): string {
  return shortenSentence(text, (part) => questionHeight(part, leadStep) <= leadLines * leadStep.lineHeight)
}

/** The height for claims under the beginning of a question. */
export function availableClaimsHeight(title: string): number {
  return (
    body.height - fitTitle(title, true).overflow - leadLines * leadStep.lineHeight - questionMetrics.claimsGap
  )
}
