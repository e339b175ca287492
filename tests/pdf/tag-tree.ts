import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { readPdf, type PdfReading } from '../../scripts/pdf/facts/pdf-reading.ts'
import { arrayAt, nameAt, numberAt, textAt } from '../../scripts/pdf/pdf-object.ts'
import { standardRole } from '../../scripts/pdf/structure/role-map.ts'
import type { ObjectNode, StructureNode } from '../../scripts/pdf/structure/structure-tree.ts'

/** A node of a tag tree, whoever read it: an element with what is said of it, a text, or an annotation. */
export type TagNode =
  | { kind: 'element'; role: string; said: string[]; children: TagNode[] }
  | { kind: 'text'; text: string }
  | { kind: 'annotation'; description?: string }

/** A tag tree as indented lines. What readers pass over (`NonStruct`) is left out, and its texts are joined. */
export function writeTagTree(nodes: readonly TagNode[], depth = 0): string {
  return joined(nodes.flatMap(passedOver))
    .map((node) => {
      const indent = '  '.repeat(depth)
      if (node.kind === 'text') return `${indent}${JSON.stringify(node.text)}\n`
      if (node.kind === 'annotation')
        return `${indent}(annotation${node.description === undefined ? '' : ` ${JSON.stringify(node.description)}`})\n`
      return `${indent}${[node.role, ...node.said].join(' ')}\n${writeTagTree(node.children, depth + 1)}`
    })
    .join('')
}

function passedOver(node: TagNode): TagNode[] {
  if (node.kind !== 'element' || node.role !== 'NonStruct') return [node]
  return node.children.flatMap(passedOver)
}

function joined(nodes: TagNode[]): TagNode[] {
  const found: TagNode[] = []
  for (const node of nodes) {
    const last = found.at(-1)
    if (node.kind === 'text' && last?.kind === 'text')
      found[found.length - 1] = { ...last, text: last.text + node.text }
    else if (node.kind !== 'text' || node.text) found.push(node)
  }
  return found
}

/** The tag tree of a PDF as the project's own reader sees it, with `role` for each type. */
export async function readTagTree(
  bytes: Uint8Array,
  said: (dictionary: PDFDict) => string[] = everythingSaid,
): Promise<TagNode[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const reading = readPdf(document)
  const nodeOf = (node: StructureNode): TagNode => {
    if (node.kind === 'content') return { kind: 'text', text: textOf(reading, node) }
    if (node.kind === 'object') return { kind: 'annotation', description: descriptionOf(document, node) }
    return {
      kind: 'element',
      role: standardRole(document, node.role),
      said: said(node.dictionary),
      children: node.children.map(nodeOf),
    }
  }
  return reading.tree.map(nodeOf)
}

function textOf({ text }: PdfReading, node: StructureNode): string {
  return text
    .storedText([node])
    .replace(/\s+/gu, ' ')
    .replace(/\u200B/gu, '')
}

function descriptionOf(document: PDFDocument, { target }: ObjectNode): string | undefined {
  const annotation = document.context.lookup(target)
  return annotation instanceof PDFDict ? textAt(annotation, 'Contents') : undefined
}

/** What another reader tells of an element too: its language, and the text that stands for it. */
export function sharedSaid(dictionary: PDFDict): string[] {
  const language = textAt(dictionary, 'Lang')
  const alternative = textAt(dictionary, 'Alt') ?? textAt(dictionary, 'ActualText')
  return [
    ...(language === undefined ? [] : [`lang=${language}`]),
    ...(alternative === undefined ? [] : [`alt=${JSON.stringify(alternative)}`]),
  ]
}

const namesShown = ['ListNumbering', 'Scope']

function everythingSaid(dictionary: PDFDict): string[] {
  const files = arrayAt(dictionary, 'AF')?.size() ?? 0
  const attributes = attributesOf(dictionary)
  return [
    ...sharedSaid(dictionary),
    ...(files > 0 ? ['file'] : []),
    ...attributes.flatMap((one) =>
      namesShown.flatMap((name) => (nameAt(one, name) ? [`${name}=${nameAt(one, name)}`] : [])),
    ),
    ...attributes.flatMap((one) =>
      (numberAt(one, 'ColSpan') ?? 1) > 1 ? [`ColSpan=${numberAt(one, 'ColSpan')}`] : [],
    ),
    ...(attributes.some((one) => one.has(PDFName.of('BBox'))) ? ['BBox'] : []),
  ]
}

function attributesOf(dictionary: PDFDict): PDFDict[] {
  const value = dictionary.lookup(PDFName.of('A'))
  const objects = value instanceof PDFDict ? [value] : (arrayAt(dictionary, 'A')?.asArray() ?? [])
  return objects.flatMap((object) => {
    const attributes = dictionary.context.lookup(object)
    return attributes instanceof PDFDict ? [attributes] : []
  })
}
