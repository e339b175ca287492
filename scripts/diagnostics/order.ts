import type { Diagnostic } from './diagnostic.ts'

function compareText(first: string, second: string): number {
  if (first === second) return 0
  return first < second ? -1 : 1
}

/** The diagnostics by file, line, column and code; a new list, the same on every machine. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (first, second) =>
      compareText(first.span.path, second.span.path) ||
      first.span.line - second.span.line ||
      first.span.column - second.span.column ||
      compareText(first.severity, second.severity) ||
      compareText(first.code, second.code) ||
      compareText(first.message, second.message),
  )
}
