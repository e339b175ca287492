import type { TextStep } from './layout-metrics.ts'

/** The first of some sizes, from large to small, in which something is no higher than the available height; else the last. */
export function fitSteps<Step extends TextStep>(
  steps: readonly [Step, ...Step[]],
  availableHeight: number,
  heightOf: (step: Step) => number,
): Step {
  return steps.find((step) => heightOf(step) <= availableHeight) ?? steps.at(-1)!
}
