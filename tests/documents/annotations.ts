import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import { sortDiagnostics } from '../../scripts/diagnostics/order.ts'

// The expectation stands beside the faulty line, after `#!`: column, severity, code, message and remedy. It is taken
// off before the file is read, so it may stand on a fence or inside a text too.
const annotation = /[ \t]*#![^\n]*/gu

/** A fixture as its author would have written it. */
export function withoutAnnotations(fixture: string): string {
  return fixture.replace(annotation, '')
}

function annotationOf({ span, severity, code, message, help }: Diagnostic): string {
  return ` #! ${span.column} ${severity} ${code}: ${message} | ${help ?? 'no help'}`
}

/** A file with each diagnostic about it written beside its line. */
export function annotate(path: string, text: string, diagnostics: readonly Diagnostic[]): string {
  const own = sortDiagnostics(diagnostics).filter(({ span }) => span.path === path)
  const lines = text.split('\n').map((line, index) => {
    const notes = own.filter(({ span }) => span.line === index + 1).map(annotationOf)
    return line + notes.join('')
  })
  return lines.join('\n')
}
