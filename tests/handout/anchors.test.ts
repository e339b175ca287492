import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimAnchor, readingAnchor, slideAnchor } from '../../handout/anchors.ts'

describe('places that links lead to', () => {
  it('can be written in a link as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        const anchor = readingAnchor(id)
        expect(new URL(`#${anchor}`, 'http://localhost/handout').hash).toBe(`#${anchor}`)
      }),
    )
  })

  it('differ where readings differ', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(readingAnchor(one) === readingAnchor(other)).toBe(one === other)
      }),
    )
  })

  it('say what is there', () => {
    expect([claimAnchor('guide', 'rope'), slideAnchor(7)]).toEqual(['claim-guide-rope', 'slide-7'])
  })
})
