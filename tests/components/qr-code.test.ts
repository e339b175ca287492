import fc from 'fast-check'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { qrCode } from '../../components/qr-code.ts'

/** The modules that a path covers, drawn as a browser would: runs of squares, a row each. */
function modulesOf(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu)) {
    for (let step = 0; step < Number(length); step++) modules[Number(y)]![Number(x) + step] = true
  }
  return modules
}

describe('a QR code', () => {
  it('covers exactly the dark modules', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
        const code = qrCode(address)
        const { size, data } = encode(address, { ecc: 'M', border: 0 })
        expect(code && modulesOf(code.path, size)).toEqual(data)
      }),
      { numRuns: 30 },
    )
  })

  it('holds what the standard lets it hold, and is left out beyond', () => {
    expect(qrCode('x'.repeat(2331))?.size).toBe(177)
    expect(qrCode('x'.repeat(2332))).toBeUndefined()
    expect(qrCode('é'.repeat(1166))).toBeUndefined()
  })
})
