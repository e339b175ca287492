import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib'

/** The dictionary under a key, followed through references; a stream gives its own. */
export function dictionaryAt(parent: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = valueAt(parent, key)
  if (value instanceof PDFStream) return value.dict
  return value instanceof PDFDict ? value : undefined
}

/** The array under a key, followed through references. */
export function arrayAt(parent: PDFDict | undefined, key: string): PDFArray | undefined {
  const value = valueAt(parent, key)
  return value instanceof PDFArray ? value : undefined
}

/** The number under a key, followed through references. */
export function numberAt(parent: PDFDict | undefined, key: string): number | undefined {
  const value = valueAt(parent, key)
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

/** The name under a key without its slash, followed through references. */
export function nameAt(parent: PDFDict | undefined, key: string): string | undefined {
  const value = valueAt(parent, key)
  return value instanceof PDFName ? value.decodeText() : undefined
}

/** The text string under a key, followed through references. */
export function textAt(parent: PDFDict | undefined, key: string): string | undefined {
  return textOf(valueAt(parent, key))
}

/** The characters of a text string; undefined for any other object. */
export function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

/** The numbers of an array; what is no number counts as 0. */
export function numbersOf(array: PDFArray | undefined): number[] {
  const numbers: number[] = []
  for (let index = 0; index < (array?.size() ?? 0); index++) {
    const value = array!.lookup(index)
    numbers.push(value instanceof PDFNumber ? value.asNumber() : 0)
  }
  return numbers
}

/** The bytes of a stream without its compression. */
export function bytesOf(stream: PDFStream): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents()
}

function valueAt(parent: PDFDict | undefined, key: string): PDFObject | undefined {
  return parent?.lookup(PDFName.of(key))
}
