import {
  PDFDict,
  PDFName,
  PDFNull,
  PDFStream,
  type PDFDocument,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { numberAt } from '../pdf-object.ts'
import { elementsWithin, structureRoot, type ElementNode } from './structure-tree.ts'

/**
 * Writes the way back from content to elements (ISO 32000-1, 14.7.4.4) afresh from the structure tree, so that it
 * agrees with it whatever was changed there.
 */
export function writeParentTree(document: PDFDocument, tree: ElementNode[]): void {
  const root = structureRoot(document)
  if (!root) return
  const entries = new Map<number, PDFObject[] | PDFObject>()
  for (const { object, children } of elementsWithin(tree)) {
    for (const child of children) {
      if (child.kind === 'content') {
        const key = keyOf(document, child.stream, 'StructParents')
        if (key === undefined) continue
        const parents = entries.get(key)
        const list = Array.isArray(parents) ? parents : []
        list[child.mcid] = object
        entries.set(key, list)
      } else if (child.kind === 'object') {
        const key = keyOf(document, child.target, 'StructParent')
        if (key !== undefined) entries.set(key, object)
      }
    }
  }
  const keys = [...entries.keys()].toSorted((first, second) => first - second)
  const numbers = keys.flatMap((key) => [document.context.obj(key), valueOf(document, entries.get(key)!)])
  root.set(PDFName.of('ParentTree'), document.context.register(document.context.obj({ Nums: numbers })))
  root.set(PDFName.of('ParentTreeNextKey'), document.context.obj((keys.at(-1) ?? -1) + 1))
}

function keyOf(document: PDFDocument, reference: PDFRef, key: string): number | undefined {
  const object = document.context.lookup(reference)
  if (object instanceof PDFStream) return numberAt(object.dict, key)
  return object instanceof PDFDict ? numberAt(object, key) : undefined
}

function valueOf(document: PDFDocument, parents: PDFObject[] | PDFObject): PDFObject {
  if (!Array.isArray(parents)) return parents
  // Numbers that no element uses leave holes, and a hole is written as null.
  return document.context.register(document.context.obj(Array.from(parents, (parent) => parent ?? PDFNull)))
}
