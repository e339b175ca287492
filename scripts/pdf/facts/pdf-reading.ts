import type { PDFDocument } from '@cantoo/pdf-lib'
import { readStructureTree, type ElementNode } from '../structure/structure-tree.ts'
import { DocumentText } from './document-text.ts'

/** An open PDF with its structure and its text. It holds until one of the two changes. */
export interface PdfReading {
  document: PDFDocument
  tree: ElementNode[]
  text: DocumentText
}

/** Reads the structure and the text of an open PDF. */
export function readPdf(document: PDFDocument): PdfReading {
  return { document, tree: readStructureTree(document), text: new DocumentText(document) }
}
