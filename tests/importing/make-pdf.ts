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
