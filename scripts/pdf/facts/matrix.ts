/** `[a b c d e f]`: takes (x, y) to (ax + cy + e, bx + dy + f) (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The matrix that does `first`, then `second`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [A, B, C, D, E, F] = second
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

/** A matrix from six numbers; anything else gives the identity. */
export function matrixOf(numbers: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = numbers
  if (a === undefined || b === undefined || c === undefined) return identity
  return d === undefined || e === undefined || f === undefined ? identity : [a, b, c, d, e, f]
}
