import { isCollection, isScalar, visit } from 'yaml'
import type { Document, LineCounter, Node, YAMLError } from 'yaml'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticAt } from '../source-file.ts'
import type { SplitFile } from './split-front-matter.ts'
import { explainYamlError } from './yaml-messages.ts'

/** The innermost quoted text or bracketed list that an offset lies in: where something unclosed was opened. */
function openedBefore(yaml: Document.Parsed, offset: number): Node | undefined {
  let opened: Node | undefined
  visit(yaml, (_key, node) => {
    const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
    const bracketed = isCollection(node) && node.flow
    if ((quoted || bracketed) && node.range && node.range[0] < offset && node.range[1] >= offset) opened = node
  })
  return opened
}

function placeOf(yaml: Document.Parsed, error: YAMLError): [number, number] {
  const unclosed = /^Missing closing|must be sufficiently indented and end with/u.test(error.message)
  const start = unclosed ? openedBefore(yaml, error.pos[0])?.range?.[0] : undefined
  return start === undefined ? error.pos : [start, start + 1]
}

function diagnosticOf(file: SplitFile, yaml: Document.Parsed, lines: LineCounter, error: YAMLError): Diagnostic {
  const [start, end] = placeOf(yaml, error)
  const from = lines.linePos(start)
  const to = lines.linePos(end)
  const endColumn = to.line === from.line ? to.col : undefined
  const span = { path: file.source.path, line: from.line, column: from.col, endColumn }
  const before = file.matter.slice(0, start)
  const rest = file.matter.slice(start).split('\n', 1)[0] ?? ''
  return diagnosticAt(file.source, span, explainYamlError(error, before, rest))
}

/** What YAML itself objects to, the first mistake of each line; `fatal` when the tree cannot be trusted. */
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
