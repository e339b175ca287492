import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'
import { sourceLinesAround } from '../diagnostics/source-lines.ts'

/** A file as read. Line breaks are `\n`, and a byte order mark is gone. */
export interface SourceFile {
  /** Relative to the project's folder, with forward slashes. */
  path: string
  text: string
  lines: string[]
}

/** What is to be said about a place; the rest of a diagnostic follows from the place. */
export interface Finding {
  /** An error when absent. */
  severity?: Diagnostic['severity']
  code: string
  message: string
  at?: string
  help?: string
}

/** A source file from its text. */
export function sourceFileOf(path: string, text: string): SourceFile {
  const plain = text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n')
  return { path, text: plain, lines: plain.split('\n') }
}

/** A diagnostic about a stretch of a source file, with the lines of its code frame. */
export function diagnosticAt(
  source: Pick<SourceFile, 'lines'>,
  span: Span,
  { severity = 'error', ...finding }: Finding,
): Diagnostic {
  return { severity, ...finding, span, sourceLines: sourceLinesAround(source.lines, span.line) }
}

/** A diagnostic about a file or folder as a whole. */
export function diagnosticAbout(path: string, { severity = 'error', ...finding }: Finding): Diagnostic {
  return { severity, ...finding, span: { path, line: 1, column: 1 } }
}

/** A diagnostic about a line, without the white space around its text. */
export function diagnosticAtLine(source: SourceFile, line: number, finding: Finding): Diagnostic {
  const text = source.lines[line - 1] ?? ''
  const column = text.length - text.trimStart().length + 1
  const endColumn = Math.max(text.trimEnd().length + 1, column)
  return diagnosticAt(source, { path: source.path, line, column, endColumn }, finding)
}
