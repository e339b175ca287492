/** Something along a line: where it would like its middle to be, and how much of the line it takes. */
export interface Wish {
  at: number
  size: number
}

interface Pool {
  sum: number
  count: number
}

/** Least-squares fit that never falls, by pooling adjacent violators. */
function neverFalling(values: number[]): number[] {
  const pools: Pool[] = []
  for (const value of values) {
    let pool = { sum: value, count: 1 }
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
      pools.pop()
    }
    pools.push(pool)
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
}

/**
 * Middles for things along a line, in the order given, as near to where they would like to be as they can be without
 * touching one another and without leaving the line. Undefined when they do not fit on it.
 */
export function spread(
  wishes: Wish[],
  line: { low: number; high: number; gap: number },
): number[] | undefined {
  const { low, high, gap } = line
  const offsets: number[] = []
  let taken = 0
  for (const { size } of wishes) {
    offsets.push(taken + size / 2)
    taken += size + gap
  }
  const slack = high - low - (taken - gap)
  if (slack < 0) return undefined
  const wanted = wishes.map(({ at }, index) => at - low - offsets[index]!)
  return neverFalling(wanted).map(
    (value, index) => low + offsets[index]! + Math.min(slack, Math.max(0, value)),
  )
}
