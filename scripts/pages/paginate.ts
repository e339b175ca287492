/** One slide's share of a list: its items, the index of the first, and where it stands among the shares. */
export interface Share<Item> {
  items: Item[]
  firstIndex: number
  /** Absent when the list fits on one slide. */
  continuation?: { part: number; parts: number }
}

/** The index after the last item of each share, so that there are as few shares as can be, of nearly the same height. */
function evenEnds(heights: readonly number[], gap: number, availableHeight: number): number[] {
  // For the items from each one on: how few shares they take, how uneven those are at best, and where the first ends.
  const best = Array.from({ length: heights.length + 1 }, () => ({ shares: 0, unevenness: 0, end: 0 }))
  for (let start = heights.length - 1; start >= 0; start -= 1) {
    let used = -gap
    let chosen = { shares: Infinity, unevenness: Infinity, end: start + 1 }
    for (let end = start + 1; end <= heights.length; end += 1) {
      used += gap + heights[end - 1]!
      if (end > start + 1 && used > availableHeight) break
      const rest = best[end]!
      const shares = 1 + rest.shares
      const unevenness = used ** 2 + rest.unevenness
      const isBetter = shares < chosen.shares || (shares === chosen.shares && unevenness <= chosen.unevenness)
      if (isBetter) chosen = { shares, unevenness, end }
    }
    best[start] = chosen
  }
  const ends: number[] = []
  for (let at = 0; at < heights.length; at = ends.at(-1)!) ends.push(best[at]!.end)
  return ends
}

/**
 * Splits a list over as few slides as it needs, and evens them out so that the last is not left with a single item.
 * Heights and gap are in pixels of the canvas. An item higher than what is available gets a slide of its own.
 */
export function paginate<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  gap: number,
  availableHeight: number,
): Share<Item>[] {
  const ends = evenEnds(items.map(heightOf), gap, availableHeight)
  return ends.map((end, index) => {
    const firstIndex = ends[index - 1] ?? 0
    return {
      items: items.slice(firstIndex, end),
      firstIndex,
      ...(ends.length > 1 && { continuation: { part: index + 1, parts: ends.length } }),
    }
  })
}
