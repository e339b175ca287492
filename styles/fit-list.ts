import { fitTitle } from './fit-title.ts'
import type { ListStep } from './layout-metrics.ts'
import type { ListLayout } from './list-layout.ts'

/** Height of a list set in a step, gaps included, in pixels of the canvas. */
export function listHeight<Item>(layout: ListLayout<Item>, items: readonly Item[], step: ListStep): number {
  const heights = items.reduce((sum, item) => sum + layout.itemHeight(item, step), 0)
  return heights + Math.max(0, items.length - 1) * step.gap
}

/**
 * The largest step in which a slide's items fit under its title; the smallest when none does.
 * Slides that a list goes on over are set alike, so that the size does not jump from one to the next.
 */
export function fitList<Item>(
  layout: ListLayout<Item>,
  items: readonly Item[],
  title: string,
  continued: boolean,
): ListStep {
  const room = layout.room - fitTitle(title).excess
  const steps = continued ? layout.steps.slice(layout.continuedStep) : layout.steps
  return steps.find((step) => listHeight(layout, items, step) <= room) ?? layout.steps.at(-1)!
}

/** What it takes to split a list over slides with this title; all of it fits on one when its smallest step does. */
export function listPagination<Item>(
  layout: ListLayout<Item>,
  items: readonly Item[],
  title: string,
): { heightOf: (item: Item) => number; gap: number; room: number } {
  const room = layout.room - fitTitle(title).excess
  const smallest = layout.steps.at(-1)!
  const step = listHeight(layout, items, smallest) <= room ? smallest : layout.steps[layout.continuedStep]!
  return { heightOf: (item) => layout.itemHeight(item, step), gap: step.gap, room }
}
