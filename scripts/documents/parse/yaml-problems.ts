import { isCollection, isScalar, visit } from 'yaml'
import type { Document, LineCounter, Node, YAMLError } from 'yaml'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticAt } from '../source-file.ts'
import type { SplitFile } from './split-front-matter.ts'
import { explainYamlError, tabFinding } from './yaml-messages.ts'

/** The innermost quoted text or bracketed list that an offset lies in: where something unclosed was opened. */
function openedBefore(yaml: Document.Parsed, offset: number): Node | undefined {
  let opened: Node | undefined
  visit(yaml, (_key, node) => {
    const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
    const bracketed = isCollection(node) && node.flow
    if ((quoted || bracketed) && node.range && node.range[0] < offset && node.range[1] >= offset)
      opened = node
  })
  return opened
}

/** Where a mistake was made, which is not always where YAML notices it: the offsets of its beginning and end. */
function placeOf(matter: string, yaml: Document.Parsed, { code, message, pos }: YAMLError): [number, number] {
  const [noticed] = pos
  if (/^Missing closing|must be sufficiently indented and end with/u.test(message)) {
    const start = openedBefore(yaml, noticed)?.range?.[0]
    if (start !== undefined) return [start, start + 1]
  }
  const before = matter.slice(0, noticed)
  if (code === 'RESOURCE_EXHAUSTION') return [before.lastIndexOf('\n') + 1, noticed]
  const end = code === 'MULTIPLE_DOCS' ? before.lastIndexOf('\n...') + 1 : 0
  if (end > 0) return [end, end + 3]
  const alias = code === 'UNEXPECTED_TOKEN' && /[:[,-][ \t]+(\*\S+)[ \t]+$/u.exec(before)
  if (!alias) return pos
  const start = before.lastIndexOf(alias[1] ?? '')
  return [start, start + (alias[1]?.length ?? 1)]
}

function diagnosticOf(
  file: SplitFile,
  yaml: Document.Parsed,
  lines: LineCounter,
  error: YAMLError,
): Diagnostic {
  const [start, end] = placeOf(file.matter, yaml, error)
  const from = lines.linePos(start)
  const to = lines.linePos(end)
  // YAML notices a mistake at the end of a line one column after it.
  const lineEnd = (file.source.lines[from.line - 1] ?? '').length + 1
  const endColumn = to.line === from.line ? Math.max(from.col, Math.min(to.col, lineEnd)) : undefined
  const span = { path: file.source.path, line: from.line, column: from.col, endColumn }
  const before = file.matter.slice(0, start)
  const rest = file.matter.slice(start).split('\n', 1)[0] ?? ''
  const finding = tabFinding(file.source.lines[from.line - 1] ?? '') ?? explainYamlError(error, before, rest)
  return diagnosticAt(file.source, span, finding)
}

/** Errors from the YAML parser, the first of each line; `fatal` when the tree cannot be trusted. */
export function yamlProblems(
  file: SplitFile,
  yaml: Document.Parsed,
  lines: LineCounter,
): { diagnostics: Diagnostic[]; fatal: boolean } {
  const errors = [...yaml.errors, ...yaml.warnings].filter((error) => error.code !== 'TAG_RESOLVE_FAILED')
  const firstOfLine = new Map<number, Diagnostic>()
  for (const error of errors) {
    const diagnostic = diagnosticOf(file, yaml, lines, error)
    if (!firstOfLine.has(diagnostic.span.line)) firstOfLine.set(diagnostic.span.line, diagnostic)
  }
  const fatal = yaml.errors.some(({ code }) => code !== 'DUPLICATE_KEY' && code !== 'TAG_RESOLVE_FAILED')
  return { diagnostics: [...firstOfLine.values()], fatal }
}
