import { isAlias, isNode, visit } from 'yaml'
import type { Node } from 'yaml'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { pairOf, spanOfOffsets } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { diagnosticAt } from '../source-file.ts'
import type { Finding } from '../source-file.ts'

interface Reference {
  start: number
  length: number
  finding: Finding
}

const quote = 'if it belongs to the text, put the text in quotes; if not, remove it'

function referenceOf(matter: string, node: Node): Reference | undefined {
  const [start, end] = node.range ?? [0, 0]
  if (isAlias(node)) {
    const message = `${matter.slice(start, end)} is read as a reference to another value, which YAML allows and Colloquy does not`
    return { start, length: end - start, finding: { code: 'yaml-alias', message, help: quote } }
  }
  if ('anchor' in node && node.anchor) {
    const mark = `&${node.anchor}`
    const message = `${mark} is read as the name of a value, not as text`
    const at = matter.lastIndexOf(mark, start)
    return { start: at, length: mark.length, finding: { code: 'yaml-anchor', message, help: quote } }
  }
  if (!node.tag) return undefined
  const at = matter.lastIndexOf('!', matter[start - 1] === '!' ? start - 1 : start)
  const begin = matter.slice(0, at + 1).search(/!\S*$/u)
  const mark = /^\S+/u.exec(matter.slice(begin))?.[0] ?? '!'
  const message = `${mark} is read as a type of value, not as text`
  return { start: begin, length: mark.length, finding: { code: 'yaml-tag', message, help: quote } }
}

/**
 * Anchors, aliases and tags: front matter needs none, and text that begins with `&`, `*` or `!` would lose its
 * first word to them. In the values of `ownKeys` only, when they are given.
 */
export function yamlReferences(document: ParsedDocument, ownKeys?: readonly string[]): Diagnostic[] {
  const roots = ownKeys ? ownKeys.map((key) => pairOf(document.root, key)?.value) : [document.root]
  const found: Reference[] = []
  for (const root of roots) {
    if (!root) continue
    visit(root, (_key, node) => {
      const reference = isNode(node) && referenceOf(document.matter, node)
      if (reference) found.push(reference)
    })
  }
  return found.map(({ start, length, finding }) =>
    diagnosticAt(document.source, spanOfOffsets(document, start, start + length), finding),
  )
}
