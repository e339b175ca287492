import { wrapText } from '../scripts/typography/measure.ts'
import { body, titleBaseline, titleSteps } from './layout-metrics.ts'
import type { TextStep } from './layout-metrics.ts'
import { shortenToLines } from './shorten.ts'

/** How a title is set so that its first line keeps its baseline. Pixels of the canvas. */
export interface FittedTitle extends TextStep {
  lines: number
  /** From the top of the canvas to the title's box. */
  top: number
  /** How far the title reaches below its place and pushes the body down; 0 for all but very long ones. */
  overflow: number
}

/** Half of what a font rises above its baseline more than it falls below it: Source Serif 4, Source Sans 3. */
const baselineShift = { serif: (1.036 - 0.335) / 2, sans: (1.024 - 0.4) / 2 }

/** Between the last line of a title and the body. */
const leastGap = 20

/**
 * Chooses the largest size in which a title has no more lines than that size may have.
 * A quiet title is set in the smallest, without serifs.
 */
export function fitTitle(title: string, quiet = false): FittedTitle {
  const family = quiet ? 'sans' : 'serif'
  const steps = quiet ? titleSteps.slice(-1) : titleSteps
  const settings = steps.map((step) => ({
    ...step,
    allowed: step.lines,
    lines: wrapText(title, body.width * 0.98, { family, weight: 600, size: step.size }).length,
  }))
  const chosen = settings.find((setting) => setting.lines <= setting.allowed) ?? settings.at(-1)!
  const { size, lineHeight } = chosen
  const lines = Math.max(1, chosen.lines)
  const top = titleBaseline - lineHeight / 2 - baselineShift[family] * size
  return {
    size,
    lineHeight,
    lines,
    top,
    overflow: Math.max(0, top + lines * lineHeight + leastGap - body.top),
  }
}

/** Lines of a title, at most. */
const mostLines = 5

/** A title that leaves room for what stands under it: of an endless one the beginning. It is whole on the sheets. */
export function shortTitle(title: string): string {
  const step = titleSteps.at(-1)!
  return shortenToLines(title, mostLines, { width: body.width, step, family: 'serif', weight: 600 })
}
