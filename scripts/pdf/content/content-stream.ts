// Own code, because pdf-lib leaves content streams as bytes and pdf.js only draws them: neither says at which bytes an
// operation lies, which changing a stream in place needs.

import { isWhiteSpace, readToken } from './content-token.ts'
import { dictionaryOf, ValueBuilder, type ContentValue } from './content-value.ts'

/** One operation of a content stream: its operands and operator lie between the byte offsets `start` and `end`. */
export interface Operation {
  operator: string
  operands: ContentValue[]
  start: number
  end: number
}

const constants = new Set(['true', 'false', 'null'])

/** The operations of a content stream in order. An inline image is one operation, `EI`, with its dictionary as operand. */
export function readOperations(bytes: Uint8Array): Operation[] {
  const operations: Operation[] = []
  const values = new ValueBuilder()
  let start: number | undefined
  let position = 0
  for (let token = readToken(bytes, 0); token; token = readToken(bytes, position)) {
    position = token.end
    start ??= token.start
    if (token.kind !== 'keyword' || constants.has(token.value) || values.isNested) {
      values.add(token)
    } else if (token.value === 'BI') {
      values.take()
    } else if (token.value === 'ID') {
      const dictionary = dictionaryOf(values.take())
      position = endOfInlineImage(bytes, token.end)
      operations.push({ operator: 'EI', operands: [dictionary], start, end: position })
      start = undefined
    } else {
      operations.push({ operator: token.value, operands: values.take(), start, end: token.end })
      start = undefined
    }
  }
  return operations
}

/**
 * Where an inline image ends: after an `EI` between white space that plain text follows, for the two letters may
 * also occur in its data.
 */
function endOfInlineImage(bytes: Uint8Array, dataStart: number): number {
  for (let position = dataStart; position + 2 < bytes.length; position++) {
    const stands =
      isWhiteSpace(bytes[position]) && bytes[position + 1] === 0x45 && bytes[position + 2] === 0x49
    if (stands && isPlain(bytes.subarray(position + 3, position + 18))) return position + 3
  }
  return bytes.length
}

function isPlain(following: Uint8Array): boolean {
  if (following.length > 0 && !isWhiteSpace(following[0])) return false
  return following.every((byte) => isWhiteSpace(byte) || (byte > 32 && byte < 127))
}
