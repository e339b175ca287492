/** One slide's share of a list: its items, the index of the first, and where it stands among the shares. */
export interface Share<Item> {
  items: Item[]
  firstIndex: number
  /** Absent when the list fits on one slide. */
  continuation?: { part: number; parts: number }
}

function fill<Item>(items: Item[], heightOf: (item: Item) => number, gap: number, room: number): Item[][] {
  const shares: Item[][] = []
  let share: Item[] = []
  let used = 0
  for (const item of items) {
    const height = heightOf(item)
    const needed = share.length === 0 ? height : used + gap + height
    if (share.length > 0 && needed > room) {
      shares.push(share)
      share = [item]
      used = height
    } else {
      share.push(item)
      used = needed
    }
  }
  return share.length > 0 ? [...shares, share] : shares
}

/**
 * Splits a list over as few slides as it needs, and evens them out so that the last is not left with a single item.
 * Heights, gap and room are in pixels of the canvas. An item higher than the room gets a slide of its own.
 */
export function paginate<Item>(
  items: Item[],
  heightOf: (item: Item) => number,
  gap: number,
  room: number,
): Share<Item>[] {
  const parts = fill(items, heightOf, gap, room).length
  const total = items.reduce((sum, item) => sum + heightOf(item) + gap, 0)
  let even = Math.min(room, total / Math.max(1, parts))
  let shares = fill(items, heightOf, gap, even)
  while (shares.length > parts && even < room) {
    even = Math.min(room, even + (room - even) / 8 + 1)
    shares = fill(items, heightOf, gap, even)
  }
  let firstIndex = 0
  return shares.map((share, index) => {
    const at = firstIndex
    firstIndex += share.length
    return {
      items: share,
      firstIndex: at,
      ...(parts > 1 && { continuation: { part: index + 1, parts } }),
    }
  })
}
