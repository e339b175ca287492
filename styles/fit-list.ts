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
  const availableHeight = layout.availableHeight - fitTitle(title).overflow
  const steps = continued ? layout.steps.slice(layout.continuedStep) : layout.steps
  return steps.find((step) => listHeight(layout, items, step) <= availableHeight) ?? layout.steps.at(-1)!
}

/** What it takes to split a list over slides with this title; all of it fits on one when its smallest step does. */
export function listPagination<Item>(
  layout: ListLayout<Item>,
  items: readonly Item[],
  title: string,
): { heightOf: (item: Item) => number; gap: number; availableHeight: number } {
  const availableHeight = layout.availableHeight - fitTitle(title).overflow
  const smallest = layout.steps.at(-1)!
  const step =
    listHeight(layout, items, smallest) <= availableHeight ? smallest : layout.steps[layout.continuedStep]!
  return { heightOf: (item) => layout.itemHeight(item, step), gap: step.gap, availableHeight }
}

/** An item of a list, or a part of one, with the index of the item in the list. */
export interface ListedItem<Item> {
  item: Item
  index: number
  /** Whether it is not the first part of its item. */
  continues: boolean
}

/** The items of a list in order, divided where even the smallest step leaves one higher than the height that is available under a title. */
export function partItems<Item, Entry extends Item>(
  layout: ListLayout<Item>,
  items: readonly Entry[],
  title: string,
): ListedItem<Entry>[] {
  const availableHeight = layout.availableHeight - fitTitle(title).overflow
  const smallest = layout.steps.at(-1)!
  const fits = (item: Item): boolean => layout.itemHeight(item, smallest) <= availableHeight
  return items.flatMap((item, index) => {
    // A layout changes the texts that it knows of, and leaves all else that an entry has.
    const parts = fits(item) ? [item] : (layout.part(item, fits) as Entry[])
    return parts.map((part, number) => ({ item: part, index, continues: number > 0 }))
  })
}
