import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { arrayAt, dictionaryAt, nameAt, textAt, textOf } from '../pdf-object.ts'
import type { LinkTarget } from '../pdf-facts.ts'
import type { PdfReading } from './pdf-reading.ts'

/** Where an annotation or a bookmark leads, by its destination or its action (ISO 32000-1, 12.3.2 and 12.6.4). */
export function readTarget({ document, text }: PdfReading, source: PDFDict): LinkTarget {
  const action = dictionaryAt(source, 'A')
  if (nameAt(action, 'S') === 'URI') return { kind: 'address', address: textAt(action, 'URI') ?? '' }
  const destination = source.lookup(PDFName.of('Dest')) ?? action?.lookup(PDFName.of('D'))
  const name = nameOf(destination)
  const place = name === undefined ? destination : findNamed(document, name)
  const array = place instanceof PDFDict ? arrayAt(place, 'D') : place
  const first = array instanceof PDFArray && array.size() > 0 ? array.get(0) : undefined
  const page = first instanceof PDFRef ? text.pageNumber(first) : undefined
  return page === undefined ? { kind: 'nowhere', name } : { kind: 'page', page, name }
}

function nameOf(destination: PDFObject | undefined): string | undefined {
  return destination instanceof PDFName ? destination.decodeText() : textOf(destination)
}

/** Named destinations are entries of the catalogue, or leaves of a tree of names. */
function findNamed(document: PDFDocument, name: string): PDFObject | undefined {
  const entry = dictionaryAt(document.catalog, 'Dests')?.lookup(PDFName.of(name))
  return entry ?? findInTree(dictionaryAt(dictionaryAt(document.catalog, 'Names'), 'Dests'), name)
}

function findInTree(node: PDFDict | undefined, name: string): PDFObject | undefined {
  const names = arrayAt(node, 'Names')
  for (let index = 0; index + 1 < (names?.size() ?? 0); index += 2) {
    const key = names!.lookup(index)
    if ((key instanceof PDFString || key instanceof PDFHexString) && key.decodeText() === name)
      return names!.lookup(index + 1)
  }
  const kids = arrayAt(node, 'Kids')
  for (let index = 0; index < (kids?.size() ?? 0); index++) {
    const kid = kids!.lookup(index)
    const found = kid instanceof PDFDict ? findInTree(kid, name) : undefined
    if (found) return found
  }
  return undefined
}
