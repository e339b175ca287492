import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { nameAt } from '../pdf-object.ts'
import type { DocumentText } from './document-text.ts'
import type { PdfReading } from './pdf-reading.ts'
import { fontFacts, type FontFacts } from './font.ts'

/** The fonts of a document by name. A composite font counts once, without the font that it is made of. */
export function readFonts({ document, text }: PdfReading): FontFacts[] {
  const letters = lettersByFont(text)
  const fonts: FontFacts[] = []
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || nameAt(object, 'Type') !== 'Font') continue
    const isPart = nameAt(object, 'Subtype')?.startsWith('CIDFont') ?? false
    if (!isPart && object.has(PDFName.of('Subtype')))
      fonts.push({ ...fontFacts(object), letters: [...(letters.get(object) ?? [])] })
  }
  return fonts.toSorted((first, second) => first.name.localeCompare(second.name, 'en'))
}

/** What is shown in each font: the texts of its glyphs, or of the marks that they stand for. */
function lettersByFont({ pages }: DocumentText): Map<PDFDict, Set<string>> {
  const found = new Map<PDFDict, Set<string>>()
  for (const { glyphs, text } of pages.flatMap(({ pieces }) => pieces)) {
    const letters = text.trim()
    for (const { font } of letters ? glyphs : []) {
      const known = found.get(font)
      if (known) known.add(letters)
      else found.set(font, new Set([letters]))
    }
  }
  return found
}
