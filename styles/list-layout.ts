import type { ListStep } from './layout-metrics.ts'

/** A kind of slide that shows a list: how high its items are, in pixels of the canvas. */
export interface ListLayout<Item> {
  /** Height for the items and the gaps between them. */
  availableHeight: number
  /** From the largest to the smallest. */
  steps: readonly ListStep[]
  /** Index of the step in which a list is set that goes on over several slides. */
  continuedStep: number
  itemHeight: (item: Item, step: ListStep) => number
  /** Divides an item that is higher than the available height into items that fit, to stand on one slide after another. */
  part: (item: Item, fits: (item: Item) => boolean) => Item[]
}
