import { PDFName, type PDFDocument } from '@cantoo/pdf-lib'
import type { ElementNode, StructureNode } from './structure-tree.ts'

/** Puts a new element between a parent and some of its children, in the place of the first; returns it. */
export function insertElement(
  document: PDFDocument,
  parent: ElementNode,
  role: string,
  children: StructureNode[],
): ElementNode {
  const dictionary = document.context.obj({ Type: 'StructElem', S: role, P: parent.object })
  const object = document.context.register(dictionary)
  const element: ElementNode = { kind: 'element', object, dictionary, role, children }
  for (const child of children) {
    if (child.kind === 'element') child.dictionary.set(PDFName.of('P'), object)
    if (child.kind === 'content') dictionary.set(PDFName.of('Pg'), child.page)
  }
  const first = parent.children.indexOf(children[0]!)
  const others = parent.children.filter((child) => !children.includes(child))
  parent.children = [...others.slice(0, first), element, ...others.slice(first)]
  writeKids(document, element)
  writeKids(document, parent)
  return element
}

function writeKids(document: PDFDocument, { dictionary, children }: ElementNode): void {
  dictionary.set(PDFName.of('K'), document.context.obj(children.map(({ object }) => object)))
}

/** Gives an element another type. */
export function changeRole(element: ElementNode, role: string): void {
  element.role = role
  element.dictionary.set(PDFName.of('S'), PDFName.of(role))
}
