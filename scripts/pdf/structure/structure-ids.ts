import { PDFArray, PDFDict, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib'
import { arrayAt, textAt, textOf } from '../pdf-object.ts'
import { standardRole } from './role-map.ts'
import { elementsWithin, structureRoot, type ElementNode } from './structure-tree.ts'

/**
 * Numbers the identifiers of elements in reading order, with everything that refers to them: browsers name them by
 * counters that differ from run to run. A note without an identifier gets one (PDF/UA-1, 7.9).
 */
export function renumberElements(document: PDFDocument, tree: ElementNode[]): void {
  const root = structureRoot(document)
  if (!root) return
  const renamed = new Map<string, PDFString>()
  const identified: (PDFString | ElementNode['object'])[] = []
  for (const element of elementsWithin(tree)) {
    const before = textAt(element.dictionary, 'ID')
    if (before === undefined && standardRole(document, element.role) !== 'Note') continue
    const identifier = PDFString.of(`element-${String(identified.length / 2 + 1).padStart(6, '0')}`)
    if (before !== undefined) renamed.set(before, identifier)
    element.dictionary.set(PDFName.of('ID'), identifier)
    identified.push(identifier, element.object)
  }
  renameHeaders(document, tree, renamed)
  root.delete(PDFName.of('IDTree'))
  if (identified.length === 0) return
  const limits = [identified[0]!, identified[identified.length - 2]!]
  const leaf = document.context.obj({ Limits: limits, Names: identified })
  root.set(
    PDFName.of('IDTree'),
    document.context.register(document.context.obj({ Kids: [document.context.register(leaf)] })),
  )
}

/** The cells of a table name their headers by identifier (ISO 32000-1, table 349). */
function renameHeaders(document: PDFDocument, tree: ElementNode[], renamed: Map<string, PDFString>): void {
  for (const { dictionary } of elementsWithin(tree)) {
    for (const attributes of attributesOf(dictionary)) {
      const headers = arrayAt(attributes, 'Headers')
      if (!headers) continue
      const names = headers.asArray().map((_, index) => textOf(headers.lookup(index)) ?? '')
      attributes.set(
        PDFName.of('Headers'),
        document.context.obj(names.flatMap((name) => renamed.get(name) ?? [])),
      )
    }
  }
}

/** The attribute objects of an element; revision numbers between them are passed over. */
export function attributesOf(dictionary: PDFDict): PDFDict[] {
  const attributes = dictionary.lookup(PDFName.of('A'))
  if (attributes instanceof PDFDict) return [attributes]
  if (!(attributes instanceof PDFArray)) return []
  return attributes.asArray().flatMap((_, index) => {
    const value = attributes.lookup(index)
    return value instanceof PDFDict ? [value] : []
  })
}
