/** A string read from a content stream, and the offset of the first byte after it. */
export interface ReadString {
  bytes: Uint8Array
  end: number
}

const code = (character: string) => character.charCodeAt(0)
const escapes = new Map([
  [code('n'), 10],
  [code('r'), 13],
  [code('t'), 9],
  [code('b'), 8],
  [code('f'), 12],
])
const lineFeed = 10
const carriageReturn = 13

/** Reads `(text)` from its opening bracket on; an unclosed string ends with the bytes. ISO 32000-1, 7.3.4.2. */
export function readLiteralString(bytes: Uint8Array, start: number): ReadString {
  const decoded: number[] = []
  let depth = 1
  let position = start + 1
  while (position < bytes.length) {
    const byte = bytes[position++]!
    if (byte === code('\\')) {
      position = readEscape(bytes, position, decoded)
      continue
    }
    if (byte === code('(')) depth++
    if (byte === code(')') && --depth === 0) break
    if (byte === carriageReturn && bytes[position] === lineFeed) position++
    decoded.push(byte === carriageReturn ? lineFeed : byte)
  }
  return { bytes: Uint8Array.from(decoded), end: position }
}

function readEscape(bytes: Uint8Array, position: number, decoded: number[]): number {
  const octal = readOctal(bytes, position)
  if (octal) {
    decoded.push(octal.value & 0xff)
    return octal.end
  }
  const byte = bytes[position]
  if (byte === undefined) return position
  if (byte === lineFeed) return position + 1
  if (byte === carriageReturn) return position + (bytes[position + 1] === lineFeed ? 2 : 1)
  decoded.push(escapes.get(byte) ?? byte)
  return position + 1
}

function readOctal(bytes: Uint8Array, start: number): { value: number; end: number } | undefined {
  let value = 0
  let end = start
  while (end < start + 3 && bytes[end]! >= code('0') && bytes[end]! <= code('7')) {
    value = value * 8 + bytes[end]! - code('0')
    end++
  }
  return end > start ? { value, end } : undefined
}

/** Reads `<48 65>` from its opening bracket on; what is no hexadecimal digit is passed over. ISO 32000-1, 7.3.4.3. */
export function readHexadecimalString(bytes: Uint8Array, start: number): ReadString {
  const close = bytes.indexOf(code('>'), start)
  const end = close < 0 ? bytes.length : close + 1
  const digits = Buffer.from(bytes.subarray(start + 1, close < 0 ? end : close))
    .toString('latin1')
    .replace(/[^0-9A-Fa-f]/gu, '')
  return { bytes: Uint8Array.from(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')), end }
}
