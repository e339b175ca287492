import { isAlias, isNode, visit } from 'yaml'
import type { Node } from 'yaml'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticAt } from '../source-file.ts'
import { pairOf, spanOfOffsets } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { markFinding } from './yaml-marks.ts'

interface Mark {
  start: number
  text: string
}

/** The tag before a node; `start` is where the node's own text begins, which for an empty node is after the tag. */
function tagBefore(matter: string, start: number): Mark {
  const begin = matter.slice(0, start + 1).search(/![^\s!]*!?[^\s!]*\s*\S?$/u)
  return { start: begin, text: /^\S+/u.exec(matter.slice(begin))?.[0] ?? '!' }
}

function markOf(matter: string, node: Node): Mark | undefined {
  const [start, end] = node.range ?? [0, 0]
  if (isAlias(node)) return { start, text: matter.slice(start, end) }
  if ('anchor' in node && node.anchor) {
    const text = `&${node.anchor}`
    return { start: matter.lastIndexOf(text, start), text }
  }
  return node.tag ? tagBefore(matter, start) : undefined
}

/**
 * Reports anchors, aliases and tags: front matter needs none, and text that begins with `&`, `*` or `!` would lose
 * its first word to them. Looks in the values of `ownKeys` only, when they are given.
 */
export function yamlReferences(document: ParsedDocument, ownKeys?: readonly string[]): Diagnostic[] {
  const roots = ownKeys ? ownKeys.map((key) => pairOf(document.root, key)?.value) : [document.root]
  const marks: Mark[] = []
  for (const root of roots) {
    if (!root) continue
    visit(root, (_key, node) => {
      const mark = isNode(node) && markOf(document.matter, node)
      if (mark) marks.push(mark)
    })
  }
  return marks.map(({ start, text }) =>
    diagnosticAt(document.source, spanOfOffsets(document, start, start + text.length), markFinding(text)),
  )
}
