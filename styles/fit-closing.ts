import type { Words } from '../words/words.ts'
import { partSentence, shortenSentence } from '../scripts/typography/part-sentence.ts'
import type { ClosingContent } from '../scripts/model/slide.ts'
import { fitSteps } from './fit-steps.ts'
import { fitTitle } from './fit-title.ts'
import { body, closingMetrics, measure } from './layout-metrics.ts'
import type { ListStep, TextStep } from './layout-metrics.ts'
import { sentenceHeight } from './lines-height.ts'

type ClosingStep = ListStep & TextStep
type ClosingQuestion = ClosingContent['questions'][number]

function closingStep(text: TextStep, second: TextStep, gap: number): ClosingStep {
  return { ...text, text, second, gap }
}

const closingSteps: readonly [ClosingStep, ...ClosingStep[]] = [
  closingStep({ size: 34, lineHeight: 45 }, { size: 22, lineHeight: 30 }, 16),
  closingStep({ size: 28, lineHeight: 38 }, { size: 22, lineHeight: 30 }, 14),
  closingStep({ size: 24, lineHeight: 33 }, { size: 20, lineHeight: 27 }, 12),
  closingStep({ size: 20, lineHeight: 28 }, { size: 20, lineHeight: 26 }, 8),
]

/** The size of a closing that goes on over several slides. */
const continuedSteps = closingSteps.slice(2) as [ClosingStep, ...ClosingStep[]]

/** Without a text of its own, the last round is announced by its minutes. */
export function closingText(
  { minutes, text }: Pick<ClosingContent, 'minutes' | 'text'>,
  { agenda }: Words,
): string {
  return text ?? agenda.lastWords(minutes)
}

function spokenHeight(text: string, step: ListStep): number {
  return sentenceHeight(text, measure, step.text, 'serif')
}

function rowHeight({ text }: ClosingQuestion, step: ListStep): number {
  return step.gap + sentenceHeight(text, body.width - closingMetrics.minutesWidth, step.second, 'sans')
}

function closingHeight(text: string, questions: readonly ClosingQuestion[], step: ListStep): number {
  const { headingHeight, textGap } = closingMetrics
  const spoken = text ? spokenHeight(text, step) : 0
  const heading = questions.length > 0 ? (text ? textGap : 0) + headingHeight : 0
  return questions.reduce((height, question) => height + rowHeight(question, step), spoken + heading)
}

function availableClosingHeight(title: string): number {
  return body.height - fitTitle(title).overflow
}

/** The sizes of the last round's text and of the questions under it. */
export function fitClosing(
  text: string,
  questions: readonly ClosingQuestion[],
  title: string,
  continued: boolean,
): ListStep {
  return fitSteps(continued ? continuedSteps : closingSteps, availableClosingHeight(title), (step) =>
    closingHeight(text, questions, step),
  )
}

/** A question in a few lines: it stands whole on its own slide. */
export function shortClosingQuestion(question: ClosingQuestion): ClosingQuestion {
  const step = closingSteps.at(-1)!
  const most = step.gap + closingMetrics.questionLines * step.second.lineHeight
  return {
    ...question,
    text: shortenSentence(question.text, (text) => rowHeight({ ...question, text }, step) <= most),
  }
}

/** The text of the last round and its questions, on as many slides as they take; either may be empty on one. */
export function shareClosing(
  text: string,
  questions: readonly ClosingQuestion[],
  title: string,
  shareOut: (
    questions: readonly ClosingQuestion[],
    heightOf: (question: ClosingQuestion) => number,
    availableHeight: number,
  ) => ClosingQuestion[][],
): { text: string; questions: ClosingQuestion[] }[] {
  const availableHeight = availableClosingHeight(title)
  const smallest = closingSteps.at(-1)!
  if (closingHeight(text, questions, smallest) <= availableHeight)
    return [{ text, questions: [...questions] }]
  const [step] = continuedSteps
  const texts = partSentence(text, (part) => spokenHeight(part, smallest) <= availableHeight)
  const shares = shareOut(
    questions,
    (question) => rowHeight(question, step),
    availableHeight - closingMetrics.headingHeight,
  )
  return [
    ...texts.map((part) => ({ text: part, questions: [] })),
    ...shares.map((share) => ({ text: '', questions: share })),
  ]
}
