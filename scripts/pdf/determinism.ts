import { createHash } from 'node:crypto'
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFRef,
  PDFStream,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib'

const saveOptions = {
  useObjectStreams: true,
  updateFieldAppearances: false,
  addDefaultPage: false,
  objectsPerTick: Infinity,
}

/**
 * The bytes of a PDF, without objects that nothing leads to, and with an identifier that follows from its contents:
 * the same document gives the same bytes.
 */
export async function saveReproducibly(document: PDFDocument): Promise<Uint8Array> {
  const { context } = document
  dropUnreachable(document)
  delete context.trailerInfo.ID
  // Only the hash is wanted of it, so it need not be compressed.
  const unidentified = await document.save({ ...saveOptions, useObjectStreams: false })
  const hash = createHash('sha256').update(unidentified).digest('hex').slice(0, 32).toUpperCase()
  const identifier = PDFHexString.of(hash)
  context.trailerInfo.ID = context.obj([identifier, identifier])
  return document.save(saveOptions)
}

/** Takes out every object that neither the catalogue nor the information dictionary leads to. */
export function dropUnreachable({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>()
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info]
  while (waiting.length > 0) {
    const object = waiting.pop()
    if (object instanceof PDFRef && !reached.has(object)) {
      reached.add(object)
      waiting.push(context.lookup(object))
    }
    if (object instanceof PDFArray) waiting.push(...object.asArray())
    if (object instanceof PDFDict) waiting.push(...object.values())
    if (object instanceof PDFStream) waiting.push(...object.dict.values())
  }
  for (const [reference] of context.enumerateIndirectObjects()) {
    if (!reached.has(reference)) context.delete(reference)
  }
}
