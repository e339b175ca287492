import { DiagnosticSeverity, type Diagnostic as EditorDiagnostic } from 'vscode-languageserver-types'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** Further right than any line is long: editors take it for the end of the line. */
const endOfLine = 2 ** 31 - 1

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning }

/** A diagnostic as the protocol of editors has it, which counts lines and characters from 0; the remedy is its second line. */
export function editorDiagnostic({ severity, code, message, help, span }: Diagnostic): EditorDiagnostic {
  const line = span.line - 1
  return {
    range: {
      start: { line, character: span.column - 1 },
      end: { line, character: span.endColumn === undefined ? endOfLine : span.endColumn - 1 },
    },
    severity: severities[severity],
    code,
    source: 'Colloquy',
    message: help === undefined ? message : `${message}\n${help}`,
  }
}

/**
 * What to show for each file: the diagnostics of every file that has some, and none for those that were `shown`
 * with some before.
 */
export function diagnosticsByFile(
  diagnostics: readonly Diagnostic[],
  shown: Iterable<string>,
): Map<string, EditorDiagnostic[]> {
  const byFile = new Map<string, EditorDiagnostic[]>([...shown].map((path) => [path, []]))
  for (const diagnostic of diagnostics) {
    const { path } = diagnostic.span
    byFile.set(path, [...(byFile.get(path) ?? []), editorDiagnostic(diagnostic)])
  }
  return byFile
}
