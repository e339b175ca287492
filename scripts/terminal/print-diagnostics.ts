import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatDiagnosticsAsJson } from '../diagnostics/format-json.ts'
import { formatDiagnostics } from '../diagnostics/format.ts'
import type { CommandContext } from './context.ts'

/** Options of commands that say what is wrong in the readings. */
export interface DiagnosticOptions {
  /** `json` prints the array, and nothing else, to the standard output. */
  format: 'text' | 'json'
  strict?: boolean
}

/** Prints diagnostics: as text for people to the standard error, as JSON for programs to the standard output. */
export function printDiagnostics(
  { output, errorOutput }: CommandContext,
  diagnostics: readonly Diagnostic[],
  { format, strict }: DiagnosticOptions,
): void {
  if (format === 'json') output.write(`${formatDiagnosticsAsJson(diagnostics)}\n`)
  else if (diagnostics.length > 0) {
    errorOutput.write(`${formatDiagnostics(diagnostics, { colour: errorOutput.colour, strict })}\n`)
  }
}
