import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRef,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { dictionaryAt, nameAt, numberAt } from '../pdf-object.ts'

/** Marked content that an element points at: `mcid` counts within `stream`, a page or a form. */
export interface ContentNode {
  kind: 'content'
  object: PDFObject
  stream: PDFRef
  mcid: number
  page: PDFRef
}

/** An object that an element points at, such as the annotation of a link. */
export interface ObjectNode {
  kind: 'object'
  object: PDFObject
  target: PDFRef
}

/** An element of the structure tree (ISO 32000-1, 14.7.2). `object` is what its parent's list of kids holds. */
export interface ElementNode {
  kind: 'element'
  object: PDFObject
  dictionary: PDFDict
  /** The type as written, before any role map. */
  role: string
  children: StructureNode[]
}

export type StructureNode = ContentNode | ObjectNode | ElementNode

/** The elements at the top of the structure tree; empty for a PDF without tags. */
export function readStructureTree(document: PDFDocument): ElementNode[] {
  const root = structureRoot(document)
  if (!root) return []
  const reader = new TreeReader()
  return reader.childrenOf(root, undefined).filter((node) => node.kind === 'element')
}

/** The root of the structure tree, or undefined when there is none. */
export function structureRoot(document: PDFDocument): PDFDict | undefined {
  return dictionaryAt(document.catalog, 'StructTreeRoot')
}

/** An element and all elements below it, in reading order. */
export function* elementsWithin(nodes: readonly StructureNode[]): Generator<ElementNode> {
  for (const node of nodes) {
    if (node.kind !== 'element') continue
    yield node
    yield* elementsWithin(node.children)
  }
}

/** All marked content below some nodes, in reading order. */
export function* contentWithin(nodes: readonly StructureNode[]): Generator<ContentNode> {
  for (const node of nodes) {
    if (node.kind === 'content') yield node
    else if (node.kind === 'element') yield* contentWithin(node.children)
  }
}

class TreeReader {
  private readonly seen = new Set<PDFDict>()

  childrenOf(dictionary: PDFDict, inheritedPage: PDFRef | undefined): StructureNode[] {
    const page = referenceAt(dictionary, 'Pg') ?? inheritedPage
    return kidsOf(dictionary).flatMap((object) => this.nodeOf(dictionary, object, page) ?? [])
  }

  private nodeOf(parent: PDFDict, object: PDFObject, page: PDFRef | undefined): StructureNode | undefined {
    const value = object instanceof PDFRef ? parent.context.lookup(object) : object
    if (value instanceof PDFNumber)
      return page && { kind: 'content', object, stream: page, mcid: value.asNumber(), page }
    if (!(value instanceof PDFDict) || this.seen.has(value)) return undefined
    const role = nameAt(value, 'S')
    if (role === undefined) return leafOf(object, value, page)
    this.seen.add(value)
    return { kind: 'element', object, dictionary: value, role, children: this.childrenOf(value, page) }
  }
}

function leafOf(
  object: PDFObject,
  value: PDFDict,
  inheritedPage: PDFRef | undefined,
): StructureNode | undefined {
  const target = referenceAt(value, 'Obj')
  if (target) return { kind: 'object', object, target }
  const page = referenceAt(value, 'Pg') ?? inheritedPage
  const mcid = numberAt(value, 'MCID')
  if (mcid === undefined || !page) return undefined
  return { kind: 'content', object, stream: referenceAt(value, 'Stm') ?? page, mcid, page }
}

/** What an element's `K` holds, written as one object or as an array. */
function kidsOf(dictionary: PDFDict): PDFObject[] {
  const kids = dictionary.get(PDFName.of('K'))
  if (kids === undefined) return []
  const value = kids instanceof PDFRef ? dictionary.context.lookup(kids) : kids
  return value instanceof PDFArray ? value.asArray() : [kids]
}

function referenceAt(dictionary: PDFDict, key: string): PDFRef | undefined {
  const value = dictionary.get(PDFName.of(key))
  return value instanceof PDFRef ? value : undefined
}
