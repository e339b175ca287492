import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linePitch, linesFor, partEnds } from '../../handout/part-pages.ts'

function partsOf(pages: number[]) {
  return pages.map((count, index) => ({ name: `part-${index}`, pages: count, left: 0 }))
}

describe('parts on sheets of their own', () => {
  it('all begin on a right-hand page, which is an odd one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (pages) => {
        const ends = partEnds(partsOf(pages), true)
        let page = 1
        for (const part of partsOf(pages)) {
          expect(page % 2).toBe(1)
          page += part.pages + (ends.get(part.name)?.notesPage ? 1 : 0)
        }
      }),
    )
  })

  it('are not followed by an empty page at the end', () => {
    expect(partEnds(partsOf([1]), true).get('part-0')?.notesPage).toBe(false)
  })

  it('are not filled up when paper is printed on one side', () => {
    expect([...partEnds(partsOf([1, 3, 2]), false).values()].some(({ notesPage }) => notesPage)).toBe(false)
  })
})

describe('what is left of a page', () => {
  it('holds the lines it is given', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 300, noNaN: true }), (left) => {
        const lines = linesFor(left)
        expect(lines * linePitch).toBeLessThanOrEqual(Math.max(0, left))
        expect(lines === 0 || lines >= 4).toBe(true)
      }),
    )
  })

  it('is ruled nearly to its end', () => {
    expect(linesFor(100) * linePitch).toBeGreaterThan(100 - 3 * linePitch)
  })
})
