import { describe, expect, it } from 'vitest'
import type { Share } from '../../../components/diagrams/shared/share.ts'
import { evenShares, fullShares } from '../../../components/diagrams/shared/share.ts'

const lengths = (shares: Share[] | undefined) => shares?.map(({ from, to }) => to - from)

describe('shares of a diagram', () => {
  it('are filled one after the other', () => {
    expect(lengths(fullShares(5, ({ from, to }) => to - from <= 2))).toEqual([2, 2, 1])
  })

  it('are none where an item alone has no room', () => {
    expect(fullShares(3, ({ from, to }) => !(from <= 1 && to > 1))).toBeUndefined()
  })

  it('are as even in height as they can be', () => {
    expect(lengths(evenShares([1, 1, 1, 1, 1], 3))).toEqual([1, 2, 2])
    expect(lengths(evenShares([9, 1, 1, 1], 2))).toEqual([1, 3])
  })

  it('are only such as are permitted', () => {
    expect(lengths(evenShares([1, 1, 1, 1], 2, ({ from, to }) => from > 0 || to === 3))).toEqual([3, 1])
    expect(evenShares([1, 1], 2, ({ from }) => from > 0)).toBeUndefined()
  })
})
