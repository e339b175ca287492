import type { Tension } from '../scripts/model/discussion.ts'
import { fitSteps } from './fit-steps.ts'
import { fitTitle } from './fit-title.ts'
import { body, tensionMetrics, type } from './layout-metrics.ts'
import type { TextStep } from './layout-metrics.ts'
import { linesHeight } from './lines-height.ts'

type Side = Tension['sides'][number]

const tensionSteps: readonly [TextStep, ...TextStep[]] = [
  { size: 26, lineHeight: 36 },
  { size: 24, lineHeight: 33 },
  { size: 22, lineHeight: 30 },
  { size: 20, lineHeight: 27 },
]

/** The readings that challenge a theme on the right, the others on the left. */
export function facingSides(tension: Tension): { held: Side[]; challenging: Side[] } {
  return {
    held: tension.sides.filter(({ stance }) => stance !== 'challenges'),
    challenging: tension.sides.filter(({ stance }) => stance === 'challenges'),
  }
}

function columnHeight(sides: readonly Side[], step: TextStep): number {
  const { columnWidth, markHeight, sideGap } = tensionMetrics
  return sides.reduce(
    (height, { text, documentTitle, shortName }) =>
      height +
      markHeight +
      linesHeight(text ?? '', columnWidth, step, 'sans') +
      linesHeight(shortName ?? documentTitle, columnWidth, type.caption, 'sans'),
    Math.max(0, sides.length - 1) * sideGap,
  )
}

/** The size in which both columns of a tension fit under its title and the theme's question. */
export function fitTension(tension: Tension, title: string): TextStep {
  const { held, challenging } = facingSides(tension)
  const { theme, themeGap } = tensionMetrics
  const asked = tension.theme.text ? linesHeight(tension.theme.text, body.width, theme, 'sans') + themeGap : 0
  const room = body.height - fitTitle(title).excess - asked
  return fitSteps(tensionSteps, room, (step) =>
    Math.max(columnHeight(held, step), columnHeight(challenging, step)),
  )
}
