import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

/** The lines of the left column, from above. */
export const leftColumn = [1, 2, 3, 4, 5, 6].map((row) => `Line ${row} of the column on the left side`)

/** The lines of the right column; the last one stands alone. */
export const rightColumn = [1, 2, 3, 4, 5, 6, 7].map((row) => `Line ${row} of the column on the right`)

/** A page with two columns that is painted row by row, between lines that go across both. */
export async function makeColumns(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.TimesRoman)
  const page = document.addPage([420, 595])
  page.drawText('A title that goes across both of the columns', { x: 40, y: 550, size: 16, font })
  rightColumn.forEach((right, row) => {
    const y = 510 - row * 13
    const left = leftColumn[row]
    if (left !== undefined) page.drawText(left, { x: 40, y, size: 10, font })
    page.drawText(right, { x: 225, y, size: 10, font })
  })
  page.drawText('A line below that goes across both of the columns, from one margin to the other.', {
    x: 40,
    y: 380,
    size: 10,
    font,
  })
  page.drawText('1', { x: 200, y: 20, size: 9, font })
  return document.save()
}
