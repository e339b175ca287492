import { styleText } from 'node:util'
import { visibleText } from './cells.ts'
import { codeFrameOf } from './code-frame.ts'
import { countDiagnostics } from './count.ts'
import type { Strictness } from './count.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'
import { sortDiagnostics } from './order.ts'

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan'
type Paint = (style: Style, text: string) => string

const severityStyles: Record<Severity, Style> = { error: 'red', warning: 'yellow' }

function paintWith(colour: boolean): Paint {
  return (style, text) => (colour && text ? styleText(style, text, { validateStream: false }) : text)
}

function headerOf({ span, severity, message, code }: Diagnostic, paint: Paint): string {
  const place = paint('bold', `${visibleText(span.path)}:${span.line}:${span.column}`)
  const label = paint(severityStyles[severity], severity)
  return `${place}: ${label}: ${visibleText(message)} ${paint('dim', `[${code}]`)}`
}

function frameLines(diagnostic: Diagnostic, paint: Paint): string[] {
  const frame = codeFrameOf(diagnostic)
  if (!frame) return []
  const { number, indent, marks } = frame.caret
  return [
    ...frame.lines.map((line) => `  ${paint('dim', `${line.number} |`)} ${line.text}`.trimEnd()),
    `  ${paint('dim', `${number} |`)} ${indent}${paint(severityStyles[diagnostic.severity], marks)}`,
  ]
}

/** One diagnostic as text: place and message, place in the data, code frame and remedy. */
export function formatDiagnostic(diagnostic: Diagnostic, { colour = false } = {}): string {
  const paint = paintWith(colour)
  const { at, help } = diagnostic
  return [
    headerOf(diagnostic, paint),
    ...(at ? [`  at ${visibleText(at)}`] : []),
    ...frameLines(diagnostic, paint),
    ...(help ? [`  ${paint('cyan', 'help:')} ${visibleText(help)}`] : []),
  ].join('\n')
}

/**
 * All diagnostics as text for a terminal, sorted by file and place, a blank line between two, and closed by
 * their count; empty when there are none. Ends without a line break.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: Strictness & { colour?: boolean } = {},
): string {
  if (diagnostics.length === 0) return ''
  const blocks = sortDiagnostics(diagnostics).map((diagnostic) => formatDiagnostic(diagnostic, options))
  return [...blocks, countDiagnostics(diagnostics, options)].join('\n\n')
}
