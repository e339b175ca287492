import { PDFDict, PDFName, PDFRef, PDFStream, type PDFDocument } from '@cantoo/pdf-lib'
import { readFontMap } from '../character-maps.ts'
import { pageContent } from '../content/page-stream.ts'
import { replaceStream } from '../content/replace-stream.ts'
import type { TextObject, TextPiece } from '../facts/text-piece.ts'
import { bytesOf, dictionaryAt } from '../pdf-object.ts'

/** Writes spaces, which show nothing, at the ends of text objects. */
export class SpaceWriter {
  private readonly document: PDFDocument
  private readonly codes = new Map<PDFDict, string | undefined>()
  private readonly additions = new Map<PDFRef, Map<number, string>>()

  constructor(document: PDFDocument) {
    this.document = document
  }

  /** A space after a piece that is the last of its text object; false where no font has a space. */
  add(piece: TextPiece): boolean {
    const { textObject } = piece
    const space = this.spaceIn(textObject, piece.glyphs.at(-1)?.font, piece.size)
    if (space === undefined || textObject.end === undefined) return false
    const offsets = this.additions.get(textObject.stream) ?? new Map<number, string>()
    this.additions.set(textObject.stream, offsets.set(textObject.end, space))
    piece.text += ' '
    return true
  }

  /** Puts all spaces into their streams. */
  write(): void {
    const pages = new Map(this.document.getPages().map((page) => [page.ref, page]))
    for (const [stream, offsets] of this.additions) {
      const page = pages.get(stream)
      const form = this.document.context.lookup(stream)
      if (page) {
        const content = this.document.context.flateStream(insertAt(pageContent(page), offsets))
        page.node.set(PDFName.of('Contents'), this.document.context.register(content))
      } else if (form instanceof PDFStream) {
        replaceStream(this.document, stream, form, insertAt(bytesOf(form), offsets))
      }
    }
  }

  /** The operation that shows a space: in the font that is in use there, or in another of the same stream. */
  private spaceIn({ resources }: TextObject, font: PDFDict | undefined, size: number): string | undefined {
    const code = font && this.codeOf(font)
    if (code !== undefined) return `${code} Tj\n`
    const fonts = dictionaryAt(resources, 'Font')
    for (const name of fonts?.keys() ?? []) {
      const other = fonts!.lookup(name)
      const found = other instanceof PDFDict ? this.codeOf(other) : undefined
      if (found !== undefined) return `${name.toString()} ${Math.round(size)} Tf ${found} Tj\n`
    }
    return undefined
  }

  private codeOf(font: PDFDict): string | undefined {
    if (!this.codes.has(font)) {
      const code = [...(readFontMap(font) ?? [])].find(([, text]) => text === ' ')?.[0]
      const digits = font.has(PDFName.of('DescendantFonts')) ? 4 : 2
      this.codes.set(font, code === undefined ? undefined : `<${code.toString(16).padStart(digits, '0')}>`)
    }
    return this.codes.get(font)
  }
}

function insertAt(bytes: Uint8Array, offsets: ReadonlyMap<number, string>): Uint8Array {
  const pieces: Uint8Array[] = []
  let position = 0
  for (const [offset, text] of [...offsets].toSorted(([first], [second]) => first - second)) {
    pieces.push(bytes.subarray(position, offset), Buffer.from(text))
    position = offset
  }
  return Uint8Array.from(Buffer.concat([...pieces, bytes.subarray(position)]))
}
