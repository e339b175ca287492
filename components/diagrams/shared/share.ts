/** Neighbouring items of a diagram, such as its layers: from one index to before another. */
export interface Share {
  from: number
  to: number
}

/** Shares filled one after the other, each with as much as fits; undefined when an item alone does not fit. */
export function fullShares(count: number, fits: (share: Share) => boolean): Share[] | undefined {
  const shares: Share[] = []
  for (let from = 0; from < count; from = shares.at(-1)!.to) {
    let to = from + 1
    if (!fits({ from, to })) return undefined
    while (to < count && fits({ from, to: to + 1 })) to += 1
    shares.push({ from, to })
  }
  return shares
}

interface Division {
  cost: number
  shares: Share[]
}

/**
 * Divides items of given heights among a number of shares as evenly as can be, in order, with only such shares as are
 * permitted; undefined when there is no such way.
 */
export function evenShares(
  heights: number[],
  number: number,
  isPermitted: (share: Share) => boolean = () => true,
): Share[] | undefined {
  const sums = heights.reduce((all, height) => [...all, all.at(-1)! + height], [0])
  const heightOf = ({ from, to }: Share) => sums[to]! - sums[from]!
  let best: (Division | undefined)[] = [{ cost: 0, shares: [] }]
  for (let used = 1; used <= number; used += 1) {
    best = sums.map((_, to) => {
      const ways = best.slice(0, to).flatMap((before, from): Division[] => {
        const share = { from, to }
        return before && isPermitted(share)
          ? [{ cost: before.cost + heightOf(share) ** 2, shares: [...before.shares, share] }]
          : []
      })
      return ways.toSorted((one, other) => one.cost - other.cost)[0]
    })
  }
  return best.at(-1)?.shares
}
