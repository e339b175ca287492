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

/** The text of a page on which these rows of cells are painted, a row after the other. */
async function textOfRows(rows: string[][], starts: number[]): Promise<string | undefined> {
  const document = await PDFDocument.create()
  const page = document.addPage([595, 842])
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => page.drawText(cell, { x: starts[column], y: 700 - row * 13, size: 9 })),
  )
  return (await importPdf(await document.save())).reading?.text
}

const line = (column: string, row: number): string => `${column}${row} of a text that is set in columns`

test('three columns are read one after the other too, also when they are not of one length', async () => {
  const rows = Array.from({ length: 12 }, (_, row) =>
    ['a', 'b', ...(row < 5 ? ['c'] : [])].map((column) => line(column, row)),
  )
  const columns = [0, 1, 2].map((column) => rows.flatMap((cells) => cells[column] ?? []))
  expect(await textOfRows(rows, [40, 215, 390])).toBe(columns.flat().join('\n'))
})

test('a few rows beside each other are no columns', async () => {
  const rows = [0, 1, 2].map((row) => ['a', 'b'].map((column) => line(column, row)))
  expect(await textOfRows(rows, [40, 215])).toBe(rows.map((cells) => cells.join(' ')).join('\n'))
})

test('cells of a table stay in their rows', async () => {
  const rows = Array.from({ length: 8 }, (_, row) => [`Lamp ${row}`, `${row} litres of oil in a year`])
  expect(await textOfRows(rows, [40, 225])).toBe(rows.map((cells) => cells.join(' ')).join('\n'))
  const ragged = rows.map(([lamp = '', oil = ''], row) => [
    lamp,
    row % 3 === 1 ? '' : oil,
    line('a remark ', row),
  ])
  const written = ragged.map((cells) => cells.filter((cell) => cell !== '').join(' '))
  expect(await textOfRows(ragged, [40, 140, 300])).toBe(written.join('\n'))
})

test.each([
  ['A cell that goes from the first far into the second column', '', 'and its neighbour'],
  ['A cell, and', 'one that goes from the second far into the third column', ''],
])('a row that crosses columns stays whole, between what is above and below it: %s', async (...wide) => {
  const row = (number: number): string[] => ['a', 'b', 'c'].map((column) => line(column, number))
  const inColumns = (numbers: number[]): string[] =>
    [0, 1, 2].flatMap((column) => numbers.map((number) => row(number)[column] ?? ''))
  const rows = [row(0), row(1), row(2), row(3), wide, row(4), row(5)]
  const whole = wide.filter((cell) => cell !== '').join(' ')
  const read = [...inColumns([0, 1, 2, 3]), whole, ...inColumns([4, 5])]
  expect(await textOfRows(rows, [40, 215, 390])).toBe(read.join('\n'))
})

test('a word that is divided between two columns is one word', async () => {
  const rows = [
    ['The keepers learn that a lamp that', 'house without a watch is the one'],
    ['never fails is one that nobody ever', 'that sinks the ships, and not the'],
    ['watches, and that this is so in any', 'storm. Nobody asks them why they'],
    ['year; and they say so. For a light-', 'think so, and they do not say it.'],
  ]
  const stored = new StoredText((await textOfRows(rows, [40, 215])) ?? '')
  expect(findPassages(quotationParts('a lighthouse without a watch'), stored.canonical)).toHaveLength(1)
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
