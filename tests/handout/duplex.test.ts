import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsToFill } from '../../handout/duplex.ts'

describe('parts on sheets of their own', () => {
  it('all begin on a right-hand page, which is an odd one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (pages) => {
        const parts = pages.map((count, index) => ({ name: `part-${index}`, pages: count }))
        const filled = partsToFill(parts)
        let page = 1
        for (const part of parts) {
          expect(page % 2).toBe(1)
          page += part.pages + (filled.has(part.name) ? 1 : 0)
        }
      }),
    )
  })

  it('are not followed by an empty page at the end', () => {
    expect(partsToFill([{ name: 'only', pages: 1 }])).toEqual(new Set())
  })
})
