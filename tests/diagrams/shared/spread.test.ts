import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '../../../components/diagrams/shared/spread.ts'

const line = { low: 0, high: 100, gap: 2 }

describe('spread', () => {
  it('leaves alone what has room where it wants to be', () => {
    expect(
      spread(
        [
          { at: 20, size: 10 },
          { at: 70, size: 10 },
        ],
        line,
      ),
    ).toEqual([20, 70])
  })

  it('parts what wants the same place evenly', () => {
    expect(
      spread(
        [
          { at: 50, size: 10 },
          { at: 50, size: 10 },
        ],
        line,
      ),
    ).toEqual([44, 56])
  })

  it('keeps everything on the line', () => {
    expect(
      spread(
        [
          { at: -30, size: 10 },
          { at: 130, size: 10 },
        ],
        line,
      ),
    ).toEqual([5, 95])
  })

  it('says when there is no room', () => {
    expect(
      spread(
        [
          { at: 0, size: 60 },
          { at: 0, size: 60 },
        ],
        line,
      ),
    ).toBeUndefined()
  })

  it('never lets two things touch, and keeps their order', () => {
    const wish = fc.record({ at: fc.integer({ min: -50, max: 150 }), size: fc.integer({ min: 1, max: 12 }) })
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 7 }), (wishes) => {
        const middles = spread(wishes, line)!
        for (const [index, middle] of middles.entries()) {
          const half = wishes[index]!.size / 2
          const before = index === 0 ? line.low : middles[index - 1]! + wishes[index - 1]!.size / 2 + line.gap
          expect(middle - half).toBeGreaterThanOrEqual(before - 1e-6)
          expect(middle + half).toBeLessThanOrEqual(line.high + 1e-6)
        }
      }),
    )
  })
})
