import { PDFDocument, rgb } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import type { ImportedReading } from '../../scripts/importing/imported-reading.ts'
import { checkLocator } from '../../scripts/quotations/check-locator.ts'
import { findPassages } from '../../scripts/quotations/find-passages.ts'
import { quotationParts } from '../../scripts/quotations/quotation-parts.ts'
import { StoredText } from '../../scripts/quotations/stored-text.ts'
import { importContent } from './import-file.ts'
import { leftColumn, makeColumns, rightColumn } from './make-columns.ts'
import { makePdf, paragraph } from './make-pdf.ts'
import type { SetLine } from './make-pdf.ts'

const heading = (text: string): SetLine => ({ text, size: 15, gap: 34 })

const pages = [
  [
    { text: 'The lamp that', size: 22 },
    { text: 'never failed', size: 22 },
    ...paragraph(
      'Every keeper learns the same lesson, and learns it late. A',
      'lamp that never fails is a lamp that nobody watches, and a light-',
      'house without a watch is the one that sinks ships.',
    ),
    heading('What the inspectors saw'),
    ...paragraph('The inspectors came twice a year and praised what they', 'could see from the gallery.'),
  ],
  [
    ...paragraph(
      'They wrote that the well-known answer was not in keeping',
      'with the dignity of the service.',
    ),
    heading('Who pays for watching?'),
    ...paragraph('Nobody asked that question aloud until the winter of 1911.'),
  ],
  paragraph('The people on the ships pay, in the end.'),
]

async function importPdf(bytes: Uint8Array): Promise<{ reading?: ImportedReading; codes: string[] }> {
  const { value, diagnostics } = await importContent('paper.pdf', bytes)
  return { reading: value[0], codes: diagnostics.map(({ code }) => code) }
}

test('the text of a PDF has its headings and paragraphs, without running heads', async () => {
  const { reading, codes } = await importPdf(
    await makePdf(pages, { head: 'Journal of Examples 12 (2024)', firstNumber: 231 }),
  )
  expect(codes).toEqual([])
  expect(reading?.text?.split('\n')).toEqual([
    '# The lamp that never failed',
    '',
    'Every keeper learns the same lesson, and learns it late. A',
    'lamp that never fails is a lamp that nobody watches, and a light-',
    'house without a watch is the one that sinks ships.',
    '',
    '## What the inspectors saw',
    '',
    'The inspectors came twice a year and praised what they',
    'could see from the gallery.',
    '',
    '231',
    '\f',
    'They wrote that the well-known answer was not in keeping',
    'with the dignity of the service.',
    '',
    '## Who pays for watching?',
    '',
    'Nobody asked that question aloud until the winter of 1911.',
    '',
    '232',
    '\f',
    'The people on the ships pay, in the end.',
    '',
    '233',
  ])
})

test('quotations are found in it across line ends and pages, with the page that is printed on it', async () => {
  const { reading } = await importPdf(await makePdf(pages, { head: 'Journal of Examples', firstNumber: 231 }))
  const stored = new StoredText(reading?.text ?? '')
  const find = (quotation: string) => findPassages(quotationParts(quotation), stored.canonical)
  expect(find('a lighthouse without a watch')).toHaveLength(1)
  expect(find('from the gallery. They wrote that the well-known answer')).toHaveLength(1)
  const passages = find('the dignity of the service')
  expect(checkLocator('p. 232', passages, stored).finding).toBeUndefined()
  expect(checkLocator('p. 231', passages, stored).finding?.help).toBe('it is on page 232 of the text')
})

test('title and authors are those that the PDF names, or the largest letters', async () => {
  const named = await importPdf(
    await makePdf(pages, { title: 'Lamps: a history', author: 'Ada Lovelace; Alan Turing' }),
  )
  expect(named.reading?.document).toContain('title: "Lamps: a history"')
  expect(named.reading?.document).toContain('authors:\n  - Ada Lovelace\n  - Alan Turing\ndate: 2024-05-06')
  const unnamed = await importPdf(await makePdf(pages, { title: 'Microsoft Word - lamps.docx' }))
  expect(unnamed.reading?.id).toBe('2024-lamp-that-never-failed')
  expect(unnamed.reading?.notFound).toContain('the authors')
})

test('columns that are painted row by row are read one after the other', async () => {
  const { reading } = await importPdf(await makeColumns())
  expect(reading?.text?.split('\n').filter(Boolean)).toEqual([
    '# A title that goes across both of the columns',
    ...leftColumn,
    ...rightColumn,
    'A line below that goes across both of the columns, from one margin to the other.',
    '1',
  ])
})

test('cells of a table stay in their rows', async () => {
  const document = await PDFDocument.create()
  const page = document.addPage([420, 595])
  for (let row = 0; row < 8; row += 1) {
    page.drawText(`Lamp ${row}`, { x: 40, y: 500 - row * 13, size: 10 })
    page.drawText(`${row} litres of oil in a year`, { x: 225, y: 500 - row * 13, size: 10 })
  }
  const { reading } = await importPdf(await document.save())
  expect(reading?.text).toContain('Lamp 3 3 litres of oil in a year\nLamp 4 4 litres')
})

test('a date that is only that of the PDF is given with a doubt', async () => {
  const { reading } = await importPdf(await makePdf(pages))
  expect(reading?.doubts).toEqual(['the date is that on which the PDF was made'])
  const document = await PDFDocument.create({ updateMetadata: false })
  document.addPage().drawText('Undated.')
  const undated = await importPdf(await document.save())
  expect(undated.reading?.doubts).toEqual([])
  expect(undated.reading?.notFound).toContain('the date')
})

test('a PDF of pictures is imported with a warning', async () => {
  const document = await PDFDocument.create()
  document.addPage().drawRectangle({ x: 20, y: 20, width: 100, height: 100, color: rgb(0, 0, 0) })
  const { reading, codes } = await importPdf(await document.save())
  expect(codes).toEqual(['pdf-without-text'])
  expect(reading?.text).toBeUndefined()
  expect(reading?.notFound).toContain('the full text')
})

test('a locked or broken PDF is refused', async () => {
  const document = await PDFDocument.create()
  document.addPage()
  document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' })
  expect((await importPdf(await document.save())).codes).toEqual(['locked-pdf'])
  expect((await importPdf(new TextEncoder().encode('no PDF at all'))).codes).toEqual(['broken-pdf'])
})
