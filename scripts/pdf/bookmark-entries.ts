import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { dictionaryAt } from './pdf-object.ts'

/** The bookmarks of a PDF as objects, from top to bottom, each with its level from 1. */
export function bookmarkEntries(document: PDFDocument): { entry: PDFDict; level: number }[] {
  const levels = new Map<PDFDict, number>()
  const visit = (first: PDFDict | undefined, level: number) => {
    for (let entry = first; entry && !levels.has(entry); entry = dictionaryAt(entry, 'Next')) {
      levels.set(entry, level)
      visit(dictionaryAt(entry, 'First'), level + 1)
    }
  }
  visit(dictionaryAt(dictionaryAt(document.catalog, 'Outlines'), 'First'), 1)
  return [...levels].map(([entry, level]) => ({ entry, level }))
}
