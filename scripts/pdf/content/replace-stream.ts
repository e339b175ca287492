import type { PDFDocument, PDFRef, PDFStream } from '@cantoo/pdf-lib'

const encodingKeys = new Set(['Length', 'Filter', 'DecodeParms'])

/** Gives a stream other bytes, and keeps what its dictionary says beside how they are encoded; returns the new one. */
export function replaceStream(
  document: PDFDocument,
  reference: PDFRef,
  { dict }: PDFStream,
  bytes: Uint8Array,
): PDFStream {
  const replacement = document.context.flateStream(bytes)
  for (const [key, value] of dict.entries()) {
    if (!encodingKeys.has(key.decodeText())) replacement.dict.set(key, value)
  }
  document.context.assign(reference, replacement)
  return replacement
}
