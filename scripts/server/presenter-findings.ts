import { countDiagnostics } from '../diagnostics/count.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { UserError } from '../diagnostics/user-error.ts'
import { groupDiagnostics, mostTelling } from '../diagnostics/groups.ts'
import type { DiagnosticGroup } from '../diagnostics/groups.ts'
import type { PresenterFinding, PresenterFindings } from '../model/presenter-findings.ts'

/** As many as somebody can take in who is presenting. */
const most = 12

function findingOf({ first, others }: DiagnosticGroup): PresenterFinding {
  const { severity, message, help, span } = first
  const place = `${span.path}:${span.line}:${span.column}`
  return { severity, message, place, elsewhere: others.length, help }
}

/**
 * What was wrong at a save, for the presenter's window. `isStale` when the slides could not be rewritten;
 * `checkCommand` names all that was found.
 */
export function presenterFindings(
  diagnostics: readonly Diagnostic[],
  { isStale, checkCommand }: { isStale: boolean; checkCommand: string },
): PresenterFindings {
  const { shown, left } = mostTelling(groupDiagnostics(diagnostics), most)
  const rest = left.length === 0 ? undefined : `and ${left.length} more: ${checkCommand} names them all`
  return { count: countDiagnostics(diagnostics), isStale, findings: shown.map(findingOf), rest }
}

/** A failure that kept the slides from being written, for the presenter's window. */
export function presenterError({ message, remedies }: UserError): PresenterFindings {
  const finding = {
    severity: 'error',
    message,
    elsewhere: 0,
    help: remedies.join('; ') || undefined,
  } as const
  return { count: '1 error', isStale: true, findings: [finding] }
}
