import { PDFDict, type PDFDocument } from '@cantoo/pdf-lib'
import { nameAt } from '../pdf-object.ts'
import { insertElement } from './insert-element.ts'
import { elementsWithin, type ElementNode, type ObjectNode } from './structure-tree.ts'

/**
 * Puts the annotation of a link into a `Link` element where the browser gave it another, as it does for an `<a>` with
 * a role of its own: PDF/UA-1 (7.18.5) asks for `Link`.
 */
export function addLinkElements(document: PDFDocument, tree: ElementNode[]): void {
  for (const element of elementsWithin(tree)) {
    if (element.role === 'Link') continue
    const annotations = element.children.filter((child) => child.kind === 'object' && isLink(document, child))
    if (annotations.length > 0) insertElement(document, element, 'Link', element.children)
  }
}

function isLink(document: PDFDocument, { target }: ObjectNode): boolean {
  const object = document.context.lookup(target)
  return object instanceof PDFDict && nameAt(object, 'Subtype') === 'Link'
}
