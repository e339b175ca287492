import { PDFName, PDFString, type PDFDict, type PDFDocument } from '@cantoo/pdf-lib'
import type { PdfMetadata } from './pdf-metadata.ts'
import { xmpPacket } from './xmp-packet.ts'

const creator = 'Colloquy'

/** Writes title, language, author and the like, for readers old and new; `claimsAccessibility` adds that it keeps PDF/UA-1. */
export function writeMetadata(
  document: PDFDocument,
  metadata: PdfMetadata,
  claimsAccessibility: boolean,
): void {
  const { context, catalog } = document
  const { title, language, author, subject, keywords = [] } = metadata
  const modified = metadata.modified && wholeSeconds(metadata.modified)
  const producer = document.getProducer() ?? creator
  context.trailerInfo.Info = context.register(context.obj({}))
  document.setTitle(title)
  if (author) document.setAuthor(author)
  if (subject) document.setSubject(subject)
  if (keywords.length > 0) document.setKeywords([keywords.join(', ')])
  document.setCreator(creator)
  document.setProducer(producer)
  if (modified) {
    document.setCreationDate(modified)
    document.setModificationDate(modified)
  }
  const packet = xmpPacket({ ...metadata, modified, creator, producer, claimsAccessibility })
  const stream = context.stream(Buffer.from(packet, 'utf8'), { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), context.register(stream))
  catalog.set(PDFName.of('Lang'), PDFString.of(language))
  showTitle(document)
}

/** A reader shows the title in its window, not the file's name, and knows that there are tags. */
function showTitle({ context, catalog }: PDFDocument): void {
  const preferences = catalog.lookup(PDFName.of('ViewerPreferences')) as PDFDict | undefined
  const shown = preferences ?? context.obj({})
  shown.set(PDFName.of('DisplayDocTitle'), context.obj(true))
  catalog.set(PDFName.of('ViewerPreferences'), shown)
}

function wholeSeconds(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000)
}
