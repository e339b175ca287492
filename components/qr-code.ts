import { encode } from 'uqr'

/** A QR code: the side of its square in modules, and the dark modules as an SVG path in the same unit. */
export interface QrCode {
  size: number
  path: string
}

function rowPath(row: boolean[], y: number): string {
  const runs: string[] = []
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    const length = x - start + 1
    runs.push(`M${start} ${y}h${length}v1h-${length}z`)
  }
  return runs.join('')
}

/** The most that a QR code of the middle level of error correction can hold, in bytes (ISO/IEC 18004, version 40-M). */
const mostBytes = 2331

/** The QR code of an address, without its quiet zone; undefined when the address is too long for one. */
export function qrCode(address: string): QrCode | undefined {
  if (new TextEncoder().encode(address).length > mostBytes) return undefined
  const { size, data } = encode(address, { ecc: 'M', border: 0 })
  return { size, path: data.map(rowPath).join('') }
}
