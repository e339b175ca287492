import type { Diagnostic, Severity } from './diagnostic.ts'

/** How warnings are taken: with `strict` they fail a run as errors do. */
export interface Strictness {
  strict?: boolean
}

function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The closing line, such as `2 errors, 1 warning`; empty when there is nothing to count. */
export function countDiagnostics(diagnostics: readonly Diagnostic[], { strict }: Strictness = {}): string {
  const errors = countOf(diagnostics, 'error')
  const warnings = countOf(diagnostics, 'warning')
  const parts = [errors > 0 && plural(errors, 'error'), warnings > 0 && plural(warnings, 'warning')]
  const counted = parts.filter(Boolean).join(', ')
  return strict && warnings > 0 ? `${counted} (warnings count as errors)` : counted
}

/** Whether a run with these diagnostics has failed. */
export function hasFailed(diagnostics: readonly Diagnostic[], { strict }: Strictness = {}): boolean {
  return strict ? diagnostics.length > 0 : countOf(diagnostics, 'error') > 0
}
