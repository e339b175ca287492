import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib'
import { nameAt } from '../pdf-object.ts'
import { fontFacts, type FontFacts } from './font.ts'

/** The fonts of a document by name. A composite font counts once, without the font that it is made of. */
export function readFonts(document: PDFDocument): FontFacts[] {
  const fonts: FontFacts[] = []
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || nameAt(object, 'Type') !== 'Font') continue
    const isPart = nameAt(object, 'Subtype')?.startsWith('CIDFont') ?? false
    if (!isPart && object.has(PDFName.of('Subtype'))) fonts.push(fontFacts(object))
  }
  return fonts.toSorted((first, second) => first.name.localeCompare(second.name, 'en'))
}
