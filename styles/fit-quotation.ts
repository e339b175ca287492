import type { Words } from '../words/words.ts'
import { fitSteps } from './fit-steps.ts'
import { fitTitle } from './fit-title.ts'
import { partText } from '../scripts/typography/part-sentence.ts'
import { body, measure, quotationMetrics, type } from './layout-metrics.ts'
import type { TextStep } from './layout-metrics.ts'
import { linesHeight, sentenceHeight } from './lines-height.ts'
import { shortenToLines } from './shorten.ts'

const quotationSteps: readonly [TextStep, ...TextStep[]] = [
  { size: 40, lineHeight: 52 },
  { size: 34, lineHeight: 45 },
  { size: 30, lineHeight: 40 },
  { size: 26, lineHeight: 36 },
  { size: 22, lineHeight: 31 },
  { size: 20, lineHeight: 28 },
]

/** The sizes of a quotation that goes on over several slides. */
const continuedSteps = quotationSteps.slice(3) as [TextStep, ...TextStep[]]

/** Lines of the source under a quotation, and of the place that it was found in, at most. */
const captionLines = 2

/** Who is quoted, in a few lines. */
export function quotationSource(speaker: string | undefined, byline: string, words: Words): string {
  const quoted = speaker && byline ? words.quotedIn(speaker, byline) : speaker || byline
  return shortenToLines(quoted, captionLines, { width: measure, step: type.small, family: 'sans' })
}

/** Where a quotation was found, in a few lines. */
export function shortLocator(locator: string): string {
  return shortenToLines(locator, captionLines, { width: measure, step: type.caption, family: 'sans' })
}

/** Under the quotation: a gap, the source and the place. */
function captionHeight(source: string, locator: string): number {
  return (
    quotationMetrics.gap +
    linesHeight(source, measure, type.small, 'sans') +
    linesHeight(locator, measure, type.caption, 'sans')
  )
}

function statementHeight(text: string, step: TextStep): number {
  return sentenceHeight(text, measure, step, 'serif')
}

/** The size in which a statement stands alone under its title. */
export function fitStatement(text: string, title: string): TextStep {
  const availableHeight = body.height - fitTitle(title).overflow
  return fitSteps(quotationSteps, availableHeight, (step) => statementHeight(text, step))
}

/** Whether a statement fits on a slide in the size of statements. */
export function statementFits(text: string, title: string): boolean {
  return statementHeight(text, fitStatement(text, title)) <= body.height - fitTitle(title).overflow
}

/** What stands under a quotation. */
export interface QuotationCaption {
  source: string
  locator?: string
}

function availableQuotationHeight({ locator = '', source }: QuotationCaption, title: string): number {
  return body.height - fitTitle(title, true).overflow - captionHeight(source, locator)
}

/** The size in which a quotation, or a part of one, is set under its title. */
export function fitQuotation(
  text: string,
  caption: QuotationCaption,
  title: string,
  continued: boolean,
): TextStep {
  const steps = continued ? continuedSteps : quotationSteps
  return fitSteps(steps, availableQuotationHeight(caption, title), (step) =>
    linesHeight(text, measure, step, 'serif'),
  )
}

/** The text of a quotation in as many parts as it takes slides for it. */
export function partQuotation(text: string, caption: QuotationCaption, title: string): string[] {
  const availableHeight = availableQuotationHeight(caption, title)
  const smallest = quotationSteps.at(-1)!
  return partText(text, (part) => linesHeight(`“${part}”`, measure, smallest, 'serif') <= availableHeight)
}

const marked = /^[“„«»"「『‚‘‹][^“”„«»"]*[”“»«"」』‘’›]$/u

/** The marks to set around a quotation; none when it was typed with its own. */
export function quotationMarks(text: string, words: Words): { open: string; close: string } {
  return marked.test(text.trim()) ? { open: '', close: '' } : words.quotationMarks
}
