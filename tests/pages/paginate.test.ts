import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginate } from '../../scripts/pages/paginate.ts'

const height = (item: number): number => item

function used(items: number[], gap: number): number {
  return items.reduce((sum, item) => sum + item, 0) + Math.max(0, items.length - 1) * gap
}

const lists = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 40 })

describe('a list over several slides', () => {
  it('keeps every item once and in order', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 30 }), (items, gap) => {
        const shares = paginate(items, height, gap, 200)
        expect(shares.flatMap((share) => share.items)).toEqual(items)
        expect(shares.map((share) => items[share.firstIndex])).toEqual(shares.map((share) => share.items[0]))
      }),
    )
  })

  it('fills no slide beyond the available height', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 30 }), (items, gap) => {
        for (const share of paginate(items, height, gap, 200))
          expect(used(share.items, gap)).toBeLessThanOrEqual(200)
      }),
    )
  })

  it('gives an item that is higher than the available height a slide of its own', () => {
    expect(paginate([50, 300, 50], height, 10, 200).map((share) => share.items)).toEqual([[50], [300], [50]])
  })

  it('shares five equal items as three and two, not as four and one', () => {
    expect(paginate([40, 40, 40, 40, 40], height, 10, 200).map((share) => share.items.length)).toEqual([3, 2])
  })

  it('says which part of how many each slide is, and nothing when there is one', () => {
    expect(paginate([150, 150], height, 10, 200).map((share) => share.continuation)).toEqual([
      { part: 1, parts: 2 },
      { part: 2, parts: 2 },
    ])
    expect(paginate([150], height, 10, 200)[0]!.continuation).toBeUndefined()
    expect(paginate([], height, 10, 200)).toEqual([])
  })
})
