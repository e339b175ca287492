import { inflateSync } from 'node:zlib'
import type { Finding } from '../documents/source-file.ts'
import { importLimits, millions } from './limits.ts'

// What describes a part stands before it, and is short.
const longestDescription = 1000

/** The parts of a PDF that are packed, without pictures: of these no text is taken, and they may be large. */
function* packedParts(pdf: Buffer): Generator<Buffer> {
  for (let at = pdf.indexOf('stream'); at !== -1; at = pdf.indexOf('stream', at + 6)) {
    const before = pdf.toString('latin1', Math.max(0, at - longestDescription), at)
    const description = before.slice(before.lastIndexOf(' obj') + 1)
    if (!description.trimEnd().endsWith('>>')) continue
    if (!/\/Fl(?:ateDecode)?\b/u.test(description) || /\/Subtype\s*\/Image\b/u.test(description)) continue
    const start = at + 6 + (pdf[at + 6] === 0x0d ? 2 : 1)
    const end = pdf.indexOf('endstream', start)
    if (end === -1) return
    yield pdf.subarray(start, end)
    at = end
  }
}

function unpackedSize(part: Buffer, most: number): number {
  try {
    return inflateSync(part, { maxOutputLength: most }).length
  } catch (error) {
    // What is broken otherwise, the reader of the PDF says.
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? Infinity : 0
  }
}

/** Reports a PDF whose streams unpack to more than any real text would. */
export function unpackedTooLarge(path: string, bytes: Uint8Array): Finding | undefined {
  const { unpackedPartBytes, unpackedBytes } = importLimits
  const refusal = (limit: number): Finding => ({
    code: 'large-content',
    message: `${path} unpacks to more than ${millions(limit)} MB`,
    help: 'print it to a new PDF, or save its text as a text file, and import that',
  })
  let sum = 0
  for (const part of packedParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    const size = unpackedSize(part, unpackedPartBytes)
    if (size === Infinity) return refusal(unpackedPartBytes)
    sum += size
    if (sum > unpackedBytes) return refusal(unpackedBytes)
  }
  return undefined
}
