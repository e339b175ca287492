import { isUtf8 } from 'node:buffer'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticAt } from '../source-file.ts'

const lineBreak = 0x0a
const replacement = '\ufffd'

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  for (let end = bytes.indexOf(lineBreak); end !== -1; end = bytes.indexOf(lineBreak, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return [...lines, bytes.subarray(start)]
}

/** Whether every other byte at the beginning is zero, as in Latin text of two bytes a letter. */
function isTwoBytesALetter(bytes: Buffer): boolean {
  const pairs = Math.min(100, Math.floor(bytes.length / 2))
  const zeros = (first: number) =>
    Array.from({ length: pairs }, (_, index) => bytes[2 * index + first]).filter((byte) => byte === 0)
  return pairs > 4 && Math.max(zeros(0).length, zeros(1).length) > 0.8 * pairs
}

function hasUtf16Mark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** Says where bytes are no UTF-8 text, with the line and column of the first; nothing when they are. */
export function undecodableText(path: string, bytes: Buffer): Diagnostic | undefined {
  if (isUtf8(bytes) && !bytes.includes(0)) return undefined
  const lines = linesOf(bytes)
  const faulty = lines.findIndex((line) => !isUtf8(line) || line.includes(0))
  const texts = lines.map((line) => line.toString('utf8'))
  const column = (texts[faulty] ?? '').search(new RegExp(`[${replacement}\0]`, 'u')) + 1
  return diagnosticAt(
    { lines: texts },
    { path, line: faulty + 1, column, endColumn: column + 1 },
    {
      code: 'not-utf-8',
      message:
        hasUtf16Mark(bytes) || isTwoBytesALetter(bytes)
          ? `${path} is stored as UTF-16, not UTF-8`
          : `${path} is not UTF-8 text: these bytes stand for no character`,
      help: 'save it again with the encoding UTF-8',
    },
  )
}
