import { styleText } from 'node:util'
import { boundedList } from './bounded-list.ts'
import { visibleText } from './cells.ts'
import { codeFrameOf } from './code-frame.ts'
import { countDiagnostics } from './count.ts'
import type { Strictness } from './count.ts'
import type { Diagnostic, Severity, Span } from './diagnostic.ts'
import { groupDiagnostics, mostTelling } from './groups.ts'
import type { DiagnosticGroup } from './groups.ts'

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan'
type Paint = (style: Style, text: string) => string

// More than this nobody reads in a terminal; `--format json` has them all.
const mostBlocks = 40
const mostPlaces = 4
// A message may quote what somebody wrote, and that may be a book.
const longestText = 2000

const severityStyles: Record<Severity, Style> = { error: 'red', warning: 'yellow' }

function paintWith(colour: boolean): Paint {
  return (style, text) => (colour && text ? styleText(style, text, { validateStream: false }) : text)
}

function bounded(text: string): string {
  const shown = visibleText(text.slice(0, longestText + 1))
  return text.length > longestText ? `${shown.slice(0, longestText)}…` : shown
}

function placeOf({ path, line, column }: Span): string {
  return `${visibleText(path)}:${line}:${column}`
}

function headerOf({ span, severity, message, code }: Diagnostic, paint: Paint): string {
  const label = paint(severityStyles[severity], severity)
  return `${paint('bold', placeOf(span))}: ${label}: ${bounded(message)} ${paint('dim', `[${code}]`)}`
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

/** The other places of a group; one for each place, however much is wrong there in the same words. */
function placesLine(others: readonly Span[], first: Span): string[] {
  const places = new Set(others.map(placeOf))
  const same = others.filter((span) => placeOf(span) === placeOf(first)).length
  places.delete(placeOf(first))
  const here = same > 0 ? [`${same + 1} times here`] : []
  const elsewhere = places.size > 0 ? [`also at ${boundedList([...places], mostPlaces)}`] : []
  const parts = [...here, ...elsewhere]
  return parts.length > 0 ? [`  ${parts.join(', ')}`] : []
}

function formatGroup({ first, others }: DiagnosticGroup, paint: Paint): string {
  const { at, help, span } = first
  return [
    headerOf(first, paint),
    ...(at ? [`  at ${bounded(at)}`] : []),
    ...frameLines(first, paint),
    ...placesLine(others, span),
    ...(help ? [`  ${paint('cyan', 'help:')} ${bounded(help)}`] : []),
  ].join('\n')
}

function diagnosticsOf({ first, others }: DiagnosticGroup): Diagnostic[] {
  return [first, ...others.map((span) => ({ ...first, span }))]
}

function leftLine(left: readonly DiagnosticGroup[]): string[] {
  if (left.length === 0) return []
  return [`and ${countDiagnostics(left.flatMap(diagnosticsOf))} more; with --format json all are named`]
}

/**
 * Diagnostics as text for a terminal, sorted by file and place, a blank line between two, and closed by their count;
 * empty when there are none. What is said of several places is said once, and more than forty are counted, the
 * warnings first. Ends without a line break.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: Strictness & { colour?: boolean } = {},
): string {
  if (diagnostics.length === 0) return ''
  const paint = paintWith(options.colour ?? false)
  const { shown, left } = mostTelling(groupDiagnostics(diagnostics), mostBlocks)
  const blocks = shown.map((group) => formatGroup(group, paint))
  return [...blocks, ...leftLine(left), countDiagnostics(diagnostics, options)].join('\n\n')
}
