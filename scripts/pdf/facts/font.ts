import { PDFDict, PDFName, PDFNumber, PDFStream, type PDFArray } from '@cantoo/pdf-lib'
import { arrayAt, bytesOf, dictionaryAt, nameAt, numberAt } from '../pdf-object.ts'
import { meaningOf, readCharacterMap } from './character-map.ts'

/** One glyph of a text. */
export interface Glyph {
  font: PDFDict
  /** Its number in the font. */
  code: number
  /** Its characters; empty when the font does not say. */
  text: string
  /** In thousandths of the font size. */
  width: number
  /** Glyph 0 of the font stands in for a character that the font lacks. */
  missing: boolean
}

/** A font as a PDF holds it. */
export interface FontFacts {
  /** Without the tag of a subset; empty when the font has no name. */
  name: string
  /** The subtype: `Type0`, `TrueType`, `Type1`, `Type3`. */
  type: string
  embedded: boolean
  subset: boolean
  /** True when the font says which characters its glyphs stand for. */
  readable: boolean
  /** What is shown in it, each text of a glyph once. */
  letters: string[]
}

const subsetTag = /^[A-Z]{6}\+/u
const fontFiles = ['FontFile', 'FontFile2', 'FontFile3']

/** What a font's dictionary says about it. */
export function fontFacts(font: PDFDict): Omit<FontFacts, 'letters'> {
  const name = nameAt(font, 'BaseFont') ?? nameAt(font, 'Name') ?? ''
  const type = nameAt(font, 'Subtype') ?? ''
  const descriptor = dictionaryAt(descendantOf(font) ?? font, 'FontDescriptor')
  return {
    name: name.replace(subsetTag, ''),
    type,
    embedded: type === 'Type3' || fontFiles.some((key) => descriptor?.has(PDFName.of(key))),
    subset: subsetTag.test(name),
    readable: font.has(PDFName.of('ToUnicode')),
  }
}

/** Turns the bytes of a shown string into glyphs. */
export function glyphReader(font: PDFDict): (bytes: Uint8Array) => Glyph[] {
  const toUnicode = font.lookup(PDFName.of('ToUnicode'))
  const characters =
    toUnicode instanceof PDFStream ? readCharacterMap(bytesOf(toUnicode)) : new Map<number, string>()
  const descendant = descendantOf(font)
  const widths = descendant ? compositeWidths(descendant) : simpleWidths(font)
  const bytesPerCode = descendant ? 2 : 1
  return (bytes) => {
    const glyphs: Glyph[] = []
    for (let index = 0; index + bytesPerCode <= bytes.length; index += bytesPerCode) {
      const code = descendant ? bytes[index]! * 256 + bytes[index + 1]! : bytes[index]!
      const missing = descendant !== undefined && code === 0
      glyphs.push({ font, code, text: meaningOf(characters, code), width: widths(code), missing })
    }
    return glyphs
  }
}

function descendantOf(font: PDFDict): PDFDict | undefined {
  const descendant = arrayAt(font, 'DescendantFonts')?.lookup(0)
  return descendant instanceof PDFDict ? descendant : undefined
}

function simpleWidths(font: PDFDict): (code: number) => number {
  const first = numberAt(font, 'FirstChar') ?? 0
  const widths = arrayAt(font, 'Widths')
  // The widths of a Type 3 font are in its own space: its matrix takes them to the font size.
  const scale = (numberOf(arrayAt(font, 'FontMatrix'), 0) ?? 0.001) * 1000
  return (code) => (numberOf(widths, code - first) ?? 0) * scale
}

/** Reads `W`: a first code and a list of widths, or a first and a last code and one width (ISO 32000-1, 9.7.4.3). */
function compositeWidths(font: PDFDict): (code: number) => number {
  const entries = arrayAt(font, 'W')
  const fallback = numberAt(font, 'DW') ?? 1000
  const widths = new Map<number, number>()
  let index = 0
  while (index + 1 < (entries?.size() ?? 0)) {
    const first = numberOf(entries, index) ?? 0
    const second = entries!.lookup(index + 1)
    if (second instanceof PDFNumber) {
      const width = numberOf(entries, index + 2) ?? fallback
      for (let code = first; code <= Math.min(second.asNumber(), 0xffff); code++) widths.set(code, width)
      index += 3
    } else {
      const list = second as PDFArray
      for (let offset = 0; offset < list.size(); offset++)
        widths.set(first + offset, numberOf(list, offset) ?? 0)
      index += 2
    }
  }
  return (code) => widths.get(code) ?? fallback
}

function numberOf(array: PDFArray | undefined, index: number): number | undefined {
  const value = array && index >= 0 && index < array.size() ? array.lookup(index) : undefined
  return value instanceof PDFNumber ? value.asNumber() : undefined
}
