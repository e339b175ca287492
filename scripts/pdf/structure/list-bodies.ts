import type { PDFDocument } from '@cantoo/pdf-lib'
import { insertElement } from './insert-element.ts'
import { elementsWithin, type ElementNode } from './structure-tree.ts'

/**
 * Puts what a list item holds beside its label into a body: a list item has labels and bodies only (ISO 32000-1,
 * table 336), and browsers write no bodies.
 */
export function addListBodies(document: PDFDocument, tree: ElementNode[]): void {
  for (const item of elementsWithin(tree)) {
    if (item.role !== 'LI') continue
    const outside = item.children.filter(
      (child) => child.kind !== 'element' || (child.role !== 'Lbl' && child.role !== 'LBody'),
    )
    if (outside.length > 0) insertElement(document, item, 'LBody', outside)
  }
}
