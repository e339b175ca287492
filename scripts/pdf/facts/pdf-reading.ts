import type { PDFDocument } from '@cantoo/pdf-lib'
import { textAt } from '../pdf-object.ts'
import {
  contentWithin,
  elementsWithin,
  readStructureTree,
  type ElementNode,
} from '../structure/structure-tree.ts'
import { DocumentText } from './document-text.ts'

/** An open PDF with its structure and its text. It holds until one of the two changes. */
export interface PdfReading {
  document: PDFDocument
  tree: ElementNode[]
  text: DocumentText
}

/** Reads the structure and the text of an open PDF. */
export function readPdf(document: PDFDocument): PdfReading {
  const tree = readStructureTree(document)
  const text = new DocumentText(document)
  for (const element of elementsWithin(tree)) {
    const spoken = textAt(element.dictionary, 'ActualText')
    if (spoken !== undefined) text.replace(contentWithin([element]), spoken)
  }
  return { document, tree, text }
}
