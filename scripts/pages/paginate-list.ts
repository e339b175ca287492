import { partItems, listPagination } from '../../styles/fit-list.ts'
import type { ListLayout } from '../../styles/list-layout.ts'
import { paginate, type Share } from './paginate.ts'

/** One slide's share of a list whose items may go on from slide to slide themselves. */
export interface ListShare<Item> extends Share<Item> {
  /** Whether the first item goes on with one that the slide before began. `firstIndex` counts it where it began. */
  continues: boolean
}

/**
 * Splits a list over the slides that its layout needs for it, under a title. An item that no slide has room for is
 * divided.
 */
export function paginateList<Item, Entry extends Item>(
  layout: ListLayout<Item>,
  items: readonly Entry[],
  title: string,
): ListShare<Entry>[] {
  const parted = partItems(layout, items, title)
  const { heightOf, gap, availableHeight } = listPagination(
    layout,
    parted.map(({ item }) => item),
    title,
  )
  return paginate(parted, ({ item }) => heightOf(item), gap, availableHeight).map((share) => {
    const [first] = share.items
    return {
      ...share,
      items: share.items.map(({ item }) => item),
      firstIndex: first?.index ?? 0,
      continues: first?.continues ?? false,
    }
  })
}
