import {
  PDFArray,
  PDFHexString,
  PDFName,
  PDFStream,
  PDFString,
  type PDFDict,
  type PDFPage,
} from '@cantoo/pdf-lib'
import { bytesOf, dictionaryAt, numberAt } from '../pdf-object.ts'
import type { FindProperties } from './marked-content.ts'

/** The bytes of a page's content: its streams in order, as one. */
export function pageContent(page: PDFPage): Uint8Array {
  const contents = page.node.Contents()
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookup(index)) : [contents]
  const pieces = streams.flatMap((stream) =>
    stream instanceof PDFStream ? [bytesOf(stream), Uint8Array.of(10)] : [],
  )
  return Uint8Array.from(Buffer.concat(pieces))
}

/** The form XObject of a name, or undefined when the name stands for an image or nothing. */
export function findForm(resources: PDFDict | undefined, name: string): PDFStream | undefined {
  const object = findXObject(resources, name)
  return object?.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form') ? object : undefined
}

/** The XObject of a name: an image or a form. */
export function findXObject(resources: PDFDict | undefined, name: string): PDFStream | undefined {
  const object = dictionaryAt(resources, 'XObject')?.lookup(PDFName.of(name))
  return object instanceof PDFStream ? object : undefined
}

/** Finds property lists under the `Properties` of a stream's resources. */
export function propertiesIn(resources: PDFDict | undefined): FindProperties {
  return (name) => {
    const list = dictionaryAt(dictionaryAt(resources, 'Properties'), name)
    const actualText = list?.lookup(PDFName.of('ActualText'))
    return {
      mcid: numberAt(list, 'MCID'),
      actualText:
        actualText instanceof PDFString || actualText instanceof PDFHexString
          ? actualText.decodeText()
          : undefined,
    }
  }
}
