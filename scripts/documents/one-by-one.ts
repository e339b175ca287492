import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * Does some work for each item, one after another, and lets signals have their turn before each: the work of a
 * thousand items in one go would hold up a Ctrl-C until all of it is done.
 */
export async function oneByOne<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = []
  for (const item of items) {
    await nextTurn()
    values.push(await work(item))
  }
  return values
}
