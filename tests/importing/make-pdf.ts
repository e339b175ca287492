import { deflateSync } from 'node:zlib'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import type { PDFFont } from '@cantoo/pdf-lib'

/** One line to set: its text and the size of its letters. */
export interface SetLine {
  text: string
  size: number
  /** Points below the line before; one and a third of the size when absent. */
  gap?: number
}

/** Lines in one size, one below the other. */
export function paragraph(...texts: string[]): SetLine[] {
  return texts.map((text, index) => ({ text, size: 11, gap: index === 0 ? 26 : 14 }))
}

/** A PDF with a running head, these lines and, unless told otherwise, a number on each page. */
export async function makePdf(
  pages: SetLine[][],
  info: { title?: string; author?: string; head?: string; firstNumber?: number; numbered?: boolean } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.TimesRoman)
  if (info.title !== undefined) document.setTitle(info.title)
  if (info.author !== undefined) document.setAuthor(info.author)
  document.setCreationDate(new Date('2024-05-06T12:00:00Z'))
  pages.forEach((lines, index) =>
    setPage(document, font, lines, {
      head: info.head,
      number: info.numbered === false ? '' : String(index + (info.firstNumber ?? 1)),
    }),
  )
  return document.save()
}

function setPage(
  document: PDFDocument,
  font: PDFFont,
  lines: SetLine[],
  edges: { head?: string; number: string },
): void {
  const page = document.addPage([420, 595])
  if (edges.head !== undefined) page.drawText(edges.head, { x: 40, y: 570, size: 9, font })
  let y = 540
  for (const { text, size, gap } of lines) {
    y -= gap ?? size * 1.33
    page.drawText(text, { x: 40, y, size, font })
  }
  page.drawText(edges.number, { x: 200, y: 20, size: 9, font })
}

/** A PDF of one page whose content unpacks to a number of bytes. */
export function makePackedPdf(bytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(bytes, '(a) Tj '))
  const head =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n' +
    `4 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream\n`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>')])
}
