import type { Diagnostic } from './diagnostic.ts'

// Nobody finds a place in a longer one; exports of programs may have all their text in a line.
const longestLine = 2000

/** The lines of a code frame: the faulty one and the one before it, unless they are too long. Lines count from 1. */
export function sourceLinesAround(lines: readonly string[], line: number): Diagnostic['sourceLines'] {
  return [line - 1, line].flatMap((number) => {
    const text = lines[number - 1]
    return text === undefined || text.length > longestLine ? [] : [{ number, text }]
  })
}
