import { fitSteps } from './fit-steps.ts'
import { body, openerMetrics } from './layout-metrics.ts'
import type { TextStep } from './layout-metrics.ts'
import { linesHeight } from './lines-height.ts'

interface OpenerStep extends TextStep {
  thesis: TextStep
}

const openerSteps: readonly [OpenerStep, ...OpenerStep[]] = [
  { size: 56, lineHeight: 62, thesis: { size: 26, lineHeight: 37 } },
  { size: 46, lineHeight: 52, thesis: { size: 26, lineHeight: 37 } },
  { size: 38, lineHeight: 44, thesis: { size: 24, lineHeight: 34 } },
  { size: 30, lineHeight: 36, thesis: { size: 22, lineHeight: 31 } },
  { size: 24, lineHeight: 30, thesis: { size: 20, lineHeight: 28 } },
]

/** The sizes of an opener's title and thesis, with the lines of facts between them. */
export function fitOpener(title: string, facts: readonly string[], thesis: string): OpenerStep {
  const { facts: factsStep, factsGap, gap, thesisWidth } = openerMetrics
  const factsHeight = facts.reduce<number>(
    (height, fact) => height + linesHeight(fact, body.width, factsStep, 'sans'),
    factsGap,
  )
  return fitSteps(openerSteps, body.height, (step) => {
    const heading = linesHeight(title, body.width, step, 'serif', 600)
    const argument = thesis ? gap + linesHeight(thesis, thesisWidth, step.thesis, 'serif') : 0
    return heading + factsHeight + argument
  })
}

const coverSteps: readonly [TextStep, ...TextStep[]] = [
  { size: 68, lineHeight: 74 },
  { size: 56, lineHeight: 62 },
  { size: 46, lineHeight: 52 },
  { size: 36, lineHeight: 42 },
  { size: 28, lineHeight: 34 },
]

/** The size of the session's title on the cover; what else stands there has the room left by `titleHeight`. */
export function fitCover(title: string, titleHeight: number): TextStep {
  return fitSteps(coverSteps, titleHeight, (step) => linesHeight(title, body.width, step, 'serif', 600))
}
