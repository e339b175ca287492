import { fitSteps } from './fit-steps.ts'
import { fitTitle } from './fit-title.ts'
import { body, questionMetrics } from './layout-metrics.ts'
import type { TextStep } from './layout-metrics.ts'
import { linesHeight } from './lines-height.ts'

const questionSteps: readonly [TextStep, ...TextStep[]] = [
  { size: 34, lineHeight: 43 },
  { size: 30, lineHeight: 39 },
  { size: 28, lineHeight: 36 },
  { size: 26, lineHeight: 34 },
  { size: 24, lineHeight: 32 },
  { size: 22, lineHeight: 30 },
  { size: 20, lineHeight: 27 },
]

/** What a claim under a question begins with. */
export const claimLabel = 'Claim'

/** The size in which a question is set above the claims that it is about. */
export function fitQuestion(text: string, claims: readonly string[], title: string): TextStep {
  const { claim, claimGap, claimsGap, textWidth } = questionMetrics
  const about = claims.reduce(
    (height, one) => height + linesHeight(`${claimLabel}\u2002${one}`, textWidth, claim, 'sans'),
    claims.length > 0 ? claimsGap + (claims.length - 1) * claimGap : 0,
  )
  const room = body.height - fitTitle(title, true).excess - about
  return fitSteps(questionSteps, room, (step) => linesHeight(text, textWidth, step, 'serif', 600))
}
