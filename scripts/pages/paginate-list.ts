import { listPagination } from '../../styles/fit-list.ts'
import type { ListLayout } from '../../styles/list-layout.ts'
import { paginate, type Share } from './paginate.ts'

/** Splits a list over the slides that its layout needs for it, under a title. */
export function paginateList<Item, Entry extends Item>(
  layout: ListLayout<Item>,
  items: Entry[],
  title: string,
): Share<Entry>[] {
  const { heightOf, gap, room } = listPagination(layout, items, title)
  return paginate(items, heightOf, gap, room)
}
