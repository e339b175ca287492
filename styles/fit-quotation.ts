import { fitSteps } from './fit-steps.ts'
import { fitTitle } from './fit-title.ts'
import { body, measure, type } from './layout-metrics.ts'
import type { TextStep } from './layout-metrics.ts'
import { linesHeight } from './lines-height.ts'

const quotationSteps: readonly [TextStep, ...TextStep[]] = [
  { size: 40, lineHeight: 52 },
  { size: 34, lineHeight: 45 },
  { size: 30, lineHeight: 40 },
  { size: 26, lineHeight: 36 },
  { size: 22, lineHeight: 31 },
  { size: 20, lineHeight: 28 },
]

/** Under the quotation: a gap, the speaker and the place. */
const captionHeight = 28 + 28 + type.caption.lineHeight

/** The size in which a statement stands alone under its title. */
export function fitStatement(text: string, title: string): TextStep {
  const room = body.height - fitTitle(title).excess
  return fitSteps(quotationSteps, room, (step) => linesHeight(text, measure, step, 'serif'))
}

/** The size in which a quotation is set under its title. */
export function fitQuotation(text: string, title: string): TextStep {
  const room = body.height - fitTitle(title, true).excess - captionHeight
  return fitSteps(quotationSteps, room, (step) => linesHeight(text, measure, step, 'serif'))
}

const marked = /^[“„«"][^“”„«»"]*[”“»"]$/u

/** The marks to set around a quotation; none when it was typed with its own. */
export function quotationMarks(text: string): { open: string; close: string } {
  return marked.test(text.trim()) ? { open: '', close: '' } : { open: '“', close: '”' }
}
