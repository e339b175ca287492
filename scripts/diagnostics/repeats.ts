import type { Diagnostic } from './diagnostic.ts'

function placeOf({ span }: Diagnostic): string {
  return `${span.line}:${span.column}:${span.path}`
}

/**
 * The diagnostics without those that add nothing: the same code for the same value again, or the wrong form of a name
 * where another says that nothing has this name.
 */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unknown = new Set(diagnostics.filter(({ code }) => code.startsWith('unknown-')).map(placeOf))
  const seen = new Set<string>()
  return diagnostics.filter((diagnostic) => {
    if (diagnostic.code === 'invalid-identifier' && unknown.has(placeOf(diagnostic))) return false
    const { code, at } = diagnostic
    return seen.size !== seen.add(`${code} ${at} ${placeOf(diagnostic)}`).size
  })
}
