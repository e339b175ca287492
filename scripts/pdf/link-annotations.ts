import { PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { readTarget } from './facts/destination.ts'
import { linkAnnotations, linkElements } from './facts/links.ts'
import type { PdfReading } from './facts/pdf-reading.ts'
import type { LinkTarget } from './pdf-facts.ts'

/**
 * Describes each link for screen readers (PDF/UA-1, 7.18.5): by its own text, with the address when it leads out of
 * the PDF.
 */
export function describeLinks(reading: PdfReading): void {
  const { document, text, tree } = reading
  const elements = linkElements(tree)
  for (const { reference, dictionary } of linkAnnotations(document)) {
    const element = reference && elements.get(reference)
    const target = readTarget(reading, dictionary)
    const description = describe(element ? text.spokenText([element]) : '', target)
    if (description) dictionary.set(PDFName.of('Contents'), PDFHexString.fromText(description))
  }
}

function describe(text: string, target: LinkTarget): string {
  if (target.kind !== 'address' || text.includes(target.address)) return text
  return text ? `${text} (${target.address})` : target.address
}
