import type { ClosingContent } from '../scripts/model/slide.ts'
import { fitSteps } from './fit-steps.ts'
import { fitTitle } from './fit-title.ts'
import { body, closingMetrics, measure } from './layout-metrics.ts'
import type { ListStep, TextStep } from './layout-metrics.ts'
import { linesHeight } from './lines-height.ts'

type ClosingStep = ListStep & TextStep

function closingStep(text: TextStep, second: TextStep, gap: number): ClosingStep {
  return { ...text, text, second, gap }
}

const closingSteps: readonly [ClosingStep, ...ClosingStep[]] = [
  closingStep({ size: 34, lineHeight: 45 }, { size: 22, lineHeight: 30 }, 16),
  closingStep({ size: 28, lineHeight: 38 }, { size: 22, lineHeight: 30 }, 14),
  closingStep({ size: 24, lineHeight: 33 }, { size: 20, lineHeight: 27 }, 12),
  closingStep({ size: 20, lineHeight: 28 }, { size: 20, lineHeight: 26 }, 8),
]

/** The sizes of the last round's text and of the questions under it. */
export function fitClosing(text: string, questions: ClosingContent['questions'], title: string): ListStep {
  const { headingHeight, minutesWidth, textGap } = closingMetrics
  return fitSteps(closingSteps, body.height - fitTitle(title).excess, (step) => {
    const spoken = linesHeight(text, measure, step.text, 'serif')
    const listed = questions.reduce(
      (height, question) =>
        height + step.gap + linesHeight(question.text, body.width - minutesWidth, step.second, 'sans'),
      questions.length > 0 ? textGap + headingHeight : 0,
    )
    return spoken + listed
  })
}
