import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib'
import { dictionaryAt, nameAt } from '../../../scripts/pdf/pdf-object.ts'
import {
  readStructureTree,
  structureRoot,
  type StructureNode,
} from '../../../scripts/pdf/structure/structure-tree.ts'

/** The structure tree on one line: `L(LI(Lbl(0) LBody(1)))`. */
export function outlineOf(document: PDFDocument): string {
  return readStructureTree(document).map(written).join(' ')
}

function written(node: StructureNode): string {
  if (node.kind === 'content') return String(node.mcid)
  if (node.kind === 'object') return 'object'
  return `${node.role}(${node.children.map(written).join(' ')})`
}

/** The types of the elements that the parent tree names for a key, in order of their marks. */
export function parentsOf(document: PDFDocument, key: number): (string | undefined)[] {
  return parentTree(document).find((entry) => entry.key === key)?.roles ?? []
}

/** The keys of the parent tree, in its order. */
export function parentKeys(document: PDFDocument): number[] {
  return parentTree(document).map(({ key }) => key)
}

function parentTree(document: PDFDocument): { key: number; roles: (string | undefined)[] }[] {
  const numbers = dictionaryAt(structureRoot(document), 'ParentTree')?.lookup(PDFName.of('Nums'))
  if (!(numbers instanceof PDFArray)) return []
  return Array.from({ length: numbers.size() / 2 }, (_, index) => ({
    key: numbers.lookup(index * 2, PDFNumber).asNumber(),
    roles: rolesOf(numbers.lookup(index * 2 + 1)),
  }))
}

function rolesOf(value: PDFObject | undefined): (string | undefined)[] {
  if (value instanceof PDFArray) return value.asArray().map((_, index) => rolesOf(value.lookup(index))[0])
  return [value instanceof PDFDict ? nameAt(value, 'S') : undefined]
}

/** Every element whose parent entry is not the element that holds it: none, in a sound tree. */
export function wrongParents(document: PDFDocument): string[] {
  const wrong: string[] = []
  const visit = (node: StructureNode, parent: PDFObject | undefined) => {
    if (node.kind !== 'element') return
    const entry = node.dictionary.get(PDFName.of('P'))
    if (parent && entry !== parent) wrong.push(node.role)
    for (const child of node.children) visit(child, node.object)
  }
  for (const element of readStructureTree(document)) visit(element, undefined)
  return wrong
}
