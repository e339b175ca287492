import { PDFName, type PDFDocument } from '@cantoo/pdf-lib'
import { dictionaryAt, nameAt } from '../pdf-object.ts'
import { elementsWithin, structureRoot, type ElementNode } from './structure-tree.ts'

/** The standard structure types of ISO 32000-1, 14.8.4. */
const standardRoles = new Set(
  [
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private',
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot',
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form',
  ].flatMap((line) => line.split(' ')),
)

/** What the types mean that browsers write and the standard does not know; some are of PDF 2.0. */
const meanings = new Map(
  Object.entries({
    Aside: 'Sect',
    DocumentFragment: 'Div',
    Em: 'Span',
    FENote: 'Note',
    Strong: 'Span',
    Sub: 'Span',
    Title: 'P',
  }),
)

/** Maps each type in use that the standard does not know to one that it does. */
export function mapRoles(document: PDFDocument, tree: ElementNode[]): void {
  const root = structureRoot(document)
  const used = new Set([...elementsWithin(tree)].map(({ role }) => role))
  const unknown = [...used].filter((role) => !standardRoles.has(role)).toSorted()
  if (!root || unknown.length === 0) return
  const map = dictionaryAt(root, 'RoleMap') ?? document.context.obj({})
  for (const role of unknown) {
    if (map.has(PDFName.of(role))) continue
    map.set(PDFName.of(role), PDFName.of(meanings.get(role) ?? 'Div'))
  }
  root.set(PDFName.of('RoleMap'), map)
}

/** The standard type that an element's type stands for, by the document's role map. */
export function standardRole(document: PDFDocument, role: string): string {
  const map = dictionaryAt(structureRoot(document), 'RoleMap')
  const passed = new Set<string>()
  let current = role
  while (!standardRoles.has(current) && !passed.has(current)) {
    passed.add(current)
    current = nameAt(map, current) ?? current
  }
  return current
}
