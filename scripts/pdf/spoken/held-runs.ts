import { textAt } from '../pdf-object.ts'
import type { DocumentText } from '../facts/document-text.ts'
import type { TextPiece } from '../facts/text-piece.ts'
import type { ContentNode, ElementNode } from '../structure/structure-tree.ts'

/** A stretch of tagged text as browsers write one text node of a page: marked content in a row below one element. */
export interface HeldRun {
  element: ElementNode
  content: ContentNode[]
  pieces: TextPiece[]
  /** The paragraph, heading, cell or the like that it belongs to. */
  block: ElementNode
}

/** The types of elements that are parts of a line, and not lines of their own. */
export const rolesWithinLines = new Set([
  'Span',
  'NonStruct',
  'Link',
  'Em',
  'Strong',
  'Code',
  'Quote',
  'Sub',
  'Reference',
])

/** The texts of a structure tree in reading order, without those that another text stands for. */
export function heldRuns(tree: readonly ElementNode[], text: DocumentText): HeldRun[] {
  const runs: HeldRun[] = []
  const visit = (element: ElementNode, around: ElementNode) => {
    if (textAt(element.dictionary, 'Alt') ?? textAt(element.dictionary, 'ActualText')) return
    const block = rolesWithinLines.has(element.role) ? around : element
    let content: ContentNode[] = []
    const flush = () => {
      const pieces = text.piecesOf(content)
      if (pieces.length > 0) runs.push({ element, content, pieces, block })
      content = []
    }
    for (const child of element.children) {
      if (child.kind === 'content') content.push(child)
      if (child.kind !== 'element') continue
      flush()
      visit(child, block)
    }
    flush()
  }
  for (const element of tree) visit(element, element)
  return runs
}
