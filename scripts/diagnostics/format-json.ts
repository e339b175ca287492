import type { Diagnostic } from './diagnostic.ts'
import { sortDiagnostics } from './order.ts'

/**
 * All diagnostics as a JSON array for editors and continuous integration, sorted by file and place, without
 * the source lines. Lines and columns count from 1, columns in UTF-16 units.
 */
export function formatDiagnosticsAsJson(diagnostics: readonly Diagnostic[]): string {
  const bare = sortDiagnostics(diagnostics).map(({ sourceLines: _lines, ...diagnostic }) => diagnostic)
  return JSON.stringify(bare, null, 2)
}
