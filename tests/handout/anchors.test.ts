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

  it('are of ASCII alone, also for letters that fold to it', () => {
    expect(readingAnchor('\u212a\u017f')).toBe('reading-_212a_17f')
  })

  it('say what is there', () => {
    expect([claimAnchor('guide', 'rope'), slideAnchor(7)]).toEqual(['claim-guide-rope', 'slide-7'])
  })
})
