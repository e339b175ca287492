import { fitSteps } from './fit-steps.ts'
import { fitTitle } from './fit-title.ts'
import { body, questionMetrics } from './layout-metrics.ts'
import type { TextStep } from './layout-metrics.ts'
import { linesHeight } from './lines-height.ts'

const questionSteps: readonly [TextStep, ...TextStep[]] = [
  { size: 34, lineHeight: 43 },
  { size: 30, lineHeight: 39 },
  { size: 26, lineHeight: 34 },
  { size: 22, lineHeight: 30 },
  { size: 20, lineHeight: 27 },
]

/** The size in which a question is set above the claims that it is about. */
export function fitQuestion(text: string, claims: readonly string[], title: string): TextStep {
  const { textWidth, claim, claimGap, claimsGap, claimsHeading } = questionMetrics
  const about = claims.reduce(
    (height, one) => height + claimGap + linesHeight(one, textWidth, claim, 'sans'),
    claims.length > 0 ? claimsGap + claimsHeading : 0,
  )
  const room = body.height - fitTitle(title, true).excess - about
  return fitSteps(questionSteps, room, (step) => linesHeight(text, textWidth, step, 'serif', 600))
}
