import type { Diagnostic } from './diagnostic.ts'

/** The lines of a code frame: the faulty one and the one before it. Lines count from 1. */
export function sourceLinesAround(lines: readonly string[], line: number): Diagnostic['sourceLines'] {
  return [line - 1, line].flatMap((number) => {
    const text = lines[number - 1]
    return text === undefined ? [] : [{ number, text }]
  })
}
