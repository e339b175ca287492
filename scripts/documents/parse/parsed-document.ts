import { isMap, isScalar, isSeq } from 'yaml'
import type { LineCounter, Node, Pair, YAMLMap } from 'yaml'
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts'
import { formatDataPath } from '../data-path.ts'
import type { DataPath } from '../data-path.ts'
import { diagnosticAt } from '../source-file.ts'
import type { Finding, SourceFile } from '../source-file.ts'

/** A file's front matter as a tree with positions, and its body. */
export interface ParsedDocument {
  source: SourceFile
  /** The YAML between the fences; its lines are those of the file. */
  matter: string
  root: YAMLMap<Node, Node | null>
  lineCounter: LineCounter
  body: string
}

/** The text of a key as typed, whatever YAML would make of it. */
export function keyText(key: unknown): string {
  if (!isScalar(key)) return String(key)
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}

/** The pair of a map with a key. */
export function pairOf(node: unknown, key: string | number): Pair<Node, Node | null> | undefined {
  if (!isMap<Node, Node | null>(node)) return undefined
  return node.items.find((pair) => keyText(pair.key) === String(key))
}

function childOf(node: unknown, segment: string | number): Node | null | undefined {
  if (isSeq<Node>(node)) return node.items[Number(segment)]
  return pairOf(node, segment)?.value
}

/** The node at a path, or `undefined` when the front matter has none there. */
export function nodeAt(document: ParsedDocument, at: DataPath): Node | null | undefined {
  return at.reduce<Node | null | undefined>((node, segment) => childOf(node, segment), document.root)
}

/** The place of a stretch of the front matter, given as offsets; of its first line when it has several. */
export function spanOfOffsets(document: ParsedDocument, start: number, end: number): Span {
  const from = document.lineCounter.linePos(start)
  const to = document.lineCounter.linePos(end)
  const place = { path: document.source.path, line: from.line, column: from.col }
  return to.line === from.line ? { ...place, endColumn: to.col } : place
}

function spanOfNode(document: ParsedDocument, node: Node): Span {
  const [start, end] = node.range ?? [0, 0]
  return spanOfOffsets(document, start, end)
}

/** The place of a key; of the value it would be in when there is no such key. */
export function spanOfKey(document: ParsedDocument, at: DataPath): Span {
  const key = pairOf(nodeAt(document, at.slice(0, -1)), at.at(-1) ?? '')?.key
  return key ? spanOfNode(document, key) : spanOf(document, at.slice(0, -1))
}

/** The place of a value; of the nearest one that contains it when there is none at the path. */
export function spanOf(document: ParsedDocument, at: DataPath): Span {
  const node = nodeAt(document, at)
  if (at.length === 0) return { path: document.source.path, line: 1, column: 1, endColumn: 4 }
  if (!node?.range) return spanOf(document, at.slice(0, -1))
  const first = isMap<Node>(node) && !node.flow ? node.items[0]?.key : node
  return spanOfNode(document, first ?? node)
}

/** A diagnostic about the value at a path. */
export function diagnosticAtValue(document: ParsedDocument, at: DataPath, finding: Finding): Diagnostic {
  return diagnosticAt(document.source, spanOf(document, at), { at: formatDataPath(at), ...finding })
}

/** A diagnostic about a part of the text at a path; about all of it where the part is not written as it is read. */
export function diagnosticInText(
  document: ParsedDocument,
  at: DataPath,
  part: string,
  finding: Finding,
): Diagnostic {
  const [start = 0, end = 0] = nodeAt(document, at)?.range ?? []
  const index = document.matter.slice(start, end).indexOf(part)
  if (index === -1) return diagnosticAtValue(document, at, finding)
  const span = spanOfOffsets(document, start + index, start + index + part.length)
  return diagnosticAt(document.source, span, { at: formatDataPath(at), ...finding })
}

/** A diagnostic about the key at the end of a path. */
export function diagnosticAtKey(document: ParsedDocument, at: DataPath, finding: Finding): Diagnostic {
  return diagnosticAt(document.source, spanOfKey(document, at), { at: formatDataPath(at), ...finding })
}
