import type { Diagnostic, Span } from './diagnostic.ts'
import { sortDiagnostics } from './order.ts'

/** Findings that say the same of several places: the first of them, and where the others are. */
export interface DiagnosticGroup {
  first: Diagnostic
  others: Span[]
}

function sayingOf({ severity, code, message, help }: Diagnostic): string {
  return JSON.stringify([severity, code, message, help])
}

/** The findings in order of file and place; those that say the same of another place are one, at the first place. */
export function groupDiagnostics(diagnostics: readonly Diagnostic[]): DiagnosticGroup[] {
  const groups = new Map<string, DiagnosticGroup>()
  for (const diagnostic of sortDiagnostics(diagnostics)) {
    const saying = sayingOf(diagnostic)
    const group = groups.get(saying)
    if (group) group.others.push(diagnostic.span)
    else groups.set(saying, { first: diagnostic, others: [] })
  }
  return [...groups.values()]
}

/** The groups of which there is room for `most`: errors before warnings, in their order. */
export function mostTelling(
  groups: readonly DiagnosticGroup[],
  most: number,
): { shown: DiagnosticGroup[]; left: DiagnosticGroup[] } {
  const bySeverity = [...groups].sort(
    (one, other) => Number(one.first.severity !== 'error') - Number(other.first.severity !== 'error'),
  )
  const chosen = new Set(bySeverity.slice(0, most))
  return {
    shown: groups.filter((group) => chosen.has(group)),
    left: groups.filter((group) => !chosen.has(group)),
  }
}
