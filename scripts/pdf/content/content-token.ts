import { readHexadecimalString, readLiteralString } from './content-string.ts'

/** The smallest part of a content stream or a character map (ISO 32000-1, 7.2). `start` and `end` are byte offsets. */
export type ContentToken = { start: number; end: number } & (
  | { kind: 'number'; value: number }
  | { kind: 'name'; value: string }
  | { kind: 'string'; bytes: Uint8Array }
  | { kind: 'keyword'; value: string }
  | { kind: 'open'; bracket: '[' | '<<' }
  | { kind: 'close'; bracket: ']' | '>>' }
)

const code = (character: string) => character.charCodeAt(0)
const whiteSpace = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set([...'()<>[]{}/%'].map(code))
const numberPattern = /^[+-]*(?:\d+\.?\d*|\.\d+)$/u

/** True for the six bytes that part tokens: null, tab, line feed, form feed, carriage return, space. */
export function isWhiteSpace(byte: number | undefined): boolean {
  return byte !== undefined && whiteSpace.has(byte)
}

/**
 * The token at or after a position, or undefined when there is none. Whatever the bytes are, it does not throw, and
 * the token ends after it starts.
 */
export function readToken(bytes: Uint8Array, position: number): ContentToken | undefined {
  const start = skipSpaceAndComments(bytes, position)
  const byte = bytes[start]
  if (byte === undefined) return undefined
  const doubled = bytes[start + 1] === byte
  switch (String.fromCharCode(byte)) {
    case '(':
      return { kind: 'string', start, ...readLiteralString(bytes, start) }
    case '/':
      return readName(bytes, start)
    case '[':
      return { kind: 'open', bracket: '[', start, end: start + 1 }
    case ']':
      return { kind: 'close', bracket: ']', start, end: start + 1 }
    case '<':
      return doubled
        ? { kind: 'open', bracket: '<<', start, end: start + 2 }
        : { kind: 'string', start, ...readHexadecimalString(bytes, start) }
    case '>':
      return { kind: 'close', bracket: '>>', start, end: start + (doubled ? 2 : 1) }
    default:
      return readNumberOrKeyword(bytes, start)
  }
}

function skipSpaceAndComments(bytes: Uint8Array, start: number): number {
  let position = start
  for (;;) {
    while (isWhiteSpace(bytes[position])) position++
    if (bytes[position] !== code('%')) return position
    while (position < bytes.length && bytes[position] !== 10 && bytes[position] !== 13) position++
  }
}

function readName(bytes: Uint8Array, start: number): ContentToken {
  const end = endOfRegular(bytes, start + 1)
  const value = textBetween(bytes, start + 1, end).replace(/#([0-9A-Fa-f]{2})/gu, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
  return { kind: 'name', value, start, end }
}

function readNumberOrKeyword(bytes: Uint8Array, start: number): ContentToken {
  // A stray `)`, `{` or `}` means nothing here: it is passed over as a keyword of its own.
  const end = Math.max(endOfRegular(bytes, start), start + 1)
  const text = textBetween(bytes, start, end)
  if (!numberPattern.test(text)) return { kind: 'keyword', value: text, start, end }
  // Some producers double the sign; readers take the last one.
  return { kind: 'number', value: Number(text.replace(/^[+-]+(?=[+-])/u, '')), start, end }
}

function endOfRegular(bytes: Uint8Array, start: number): number {
  let end = start
  while (end < bytes.length && !whiteSpace.has(bytes[end]!) && !delimiters.has(bytes[end]!)) end++
  return end
}

function textBetween(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1')
}
