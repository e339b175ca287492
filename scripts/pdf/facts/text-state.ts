import type { Operation } from '../content/content-stream.ts'
import type { ContentValue } from '../content/content-value.ts'
import { identity, matrixOf, multiply, type Matrix } from './matrix.ts'

const noLeading = 0

/** Where the next glyph goes: the text matrices of one text object (ISO 32000-1, 9.4.2). */
export class TextPosition {
  private line: Matrix = identity
  private leading = noLeading
  /** The matrix from the next glyph to the space around the text. */
  matrix: Matrix = identity

  /** Follows the operators that move; leaves the others alone. */
  apply({ operator, operands }: Operation): void {
    const numbers = operands.map(numberOf)
    const [x = 0, y = 0] = numbers
    if (operator === 'BT') this.moveTo(identity)
    else if (operator === 'Tm') this.moveTo(matrixOf(numbers))
    else if (operator === 'TL') this.leading = x
    else if (operator === 'Td') this.moveBy(x, y)
    else if (operator === 'TD') {
      this.leading = -y
      this.moveBy(x, y)
    } else if (operator === 'T*' || operator === "'" || operator === '"') this.moveBy(0, -this.leading)
  }

  /** Goes on along the line, by a length in the space of the text. */
  advance(length: number): void {
    this.matrix = multiply([1, 0, 0, 1, length, 0], this.matrix)
  }

  private moveBy(x: number, y: number): void {
    this.moveTo(multiply([1, 0, 0, 1, x, y], this.line))
  }

  private moveTo(matrix: Matrix): void {
    this.line = matrix
    this.matrix = matrix
  }
}

/** A part of a shown text: bytes to decode, or a shift in thousandths of the font size. */
export type Shown = Uint8Array | number

/** What an operation shows; empty for operators that show nothing. */
export function shownBy({ operator, operands }: Operation): Shown[] {
  const last = operands.at(-1)
  if (operator === 'TJ') return last?.kind === 'array' ? last.items.flatMap(shownItem) : []
  if (operator === 'Tj' || operator === "'" || operator === '"') return last ? shownItem(last) : []
  return []
}

function shownItem(value: ContentValue): Shown[] {
  if (value.kind === 'string') return [value.bytes]
  return value.kind === 'number' ? [value.value] : []
}

/** The number of an operand; 0 for any other value. */
export function numberOf(value: ContentValue): number {
  return value.kind === 'number' ? value.value : 0
}
