import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oversizedPictures } from '../../../scripts/printing/pictures/picture-size.ts'

const photograph = { width: 4000, height: 3000 }
/** 8 cm, and what 300 dots per inch make of them. */
const eightCentimetres = { width: 302.4, height: 226.8 }
const dots = 945

describe('a picture with more pixels than paper shows', () => {
  it('is to have what 300 dots per inch need, in its own proportion', () => {
    const [picture] = oversizedPictures([{ address: 'a', pixels: photograph, shown: eightCentimetres }])
    expect(picture!.pixels.width).toBeGreaterThanOrEqual(dots)
    expect(picture!.pixels.width).toBeLessThan(dots + 60)
    expect(picture!.pixels.height * 4).toBe(picture!.pixels.width * 3)
  })

  it('has what its largest use needs', () => {
    const full = { width: 980, height: 735 }
    const [picture, ...others] = oversizedPictures([
      { address: 'a', pixels: photograph, shown: eightCentimetres },
      { address: 'a', pixels: photograph, shown: full },
    ])
    expect(picture!.pixels.width).toBeGreaterThanOrEqual(3063)
    expect(others).toEqual([])
  })

  it('is left alone within a margin, and where it is small', () => {
    const shown = { width: 500, height: 375 }
    const needed = { width: 1563, height: 1172 }
    expect(oversizedPictures([{ address: 'a', pixels: needed, shown }])).toEqual([])
    expect(oversizedPictures([{ address: 'a', pixels: { width: 1900, height: 1425 }, shown }])).toEqual([])
    const logo = { width: 500, height: 500 }
    expect(oversizedPictures([{ address: 'a', pixels: logo, shown: { width: 16, height: 16 } }])).toEqual([])
  })

  it('keeps its proportion, never has too few pixels, and never more than before', () => {
    const length = fc.integer({ min: 1, max: 12_000 })
    const size = fc.record({ width: length, height: length })
    fc.assert(
      fc.property(size, fc.double({ min: 0.001, max: 1, noNaN: true }), (pixels, part) => {
        const shown = { width: pixels.width * part, height: pixels.height * part }
        for (const { pixels: smaller } of oversizedPictures([{ address: 'a', pixels, shown }])) {
          expect(smaller.width).toBeGreaterThanOrEqual((shown.width * 300) / 96 - 1e-6)
          expect(smaller.width).toBeLessThan(pixels.width)
          const exact = (smaller.width * pixels.height) / pixels.width
          expect(Math.abs(smaller.height - exact)).toBeLessThanOrEqual(Math.max(0.5, 1 - exact))
        }
      }),
      { numRuns: 2000 },
    )
  })
})
