import { expect, test } from 'vitest'
import { importContent } from './import-file.ts'
import { makePdf, paragraph } from './make-pdf.ts'

const heading = { text: 'Who pays?', size: 15 }
const pdf = await makePdf(
  [
    [
      { text: 'A title of the PDF', size: 22 },
      heading,
      ...paragraph(
        'The ships pay for it, and they pay in the end.',
        'Nobody asked until the winter of 1911.',
      ),
    ],
  ],
  {
    title: 'Another title',
    author: 'Somebody Else',
  },
)
const page = '<h1>The page</h1><p>Those at sea pay.</p>'

const zotero = 'Full Text PDF:files/12/paper.pdf:application/pdf;Snapshot:files/13/page.html:text/html'

async function importEntry(file: string, files: Record<string, string | Uint8Array>, library = 'a.bib') {
  const entry = `@article{a, title = {Lamps}, author = {Lovelace, Ada}, year = 1843, journal = {Notes}, file = {${file}}}`
  const { value, diagnostics } = await importContent(library, entry, { files })
  return { reading: value[0], diagnostics }
}

test('an entry has the text of its PDF, and its own facts', async () => {
  const { reading, diagnostics } = await importEntry(zotero, {
    'files/12/paper.pdf': pdf,
    'files/13/page.html': page,
  })
  expect(diagnostics).toEqual([])
  expect(reading).toMatchObject({ id: 'lovelace-1843-lamps', notFound: [], doubts: [] })
  expect(reading?.text).toContain('## Who pays?\n\nThe ships pay for it')
  expect(reading?.document).toContain('\ntext: ../texts/lovelace-1843-lamps.txt\n')
  expect(reading?.document).toMatch(/as a guide:\n# {3}A title of the PDF\n# {5}Who pays\?\n/u)
  expect(reading?.document).toContain('title: Lamps\n')
  expect(reading?.document).not.toMatch(/Another|Somebody|date: 2024/u)
})

test('the first file that is there and has a text is taken, which is said when it is not the first', async () => {
  const { reading } = await importEntry(zotero, { 'files/13/page.html': page })
  expect(reading?.text).toContain('Those at sea pay.')
  expect(reading?.notFound).toEqual([])
  expect(reading?.doubts).toEqual(['the text is that of files/13/page.html, not of files/12/paper.pdf'])
  const broken = { 'files/12/paper.pdf': 'no PDF', 'files/13/page.html': page }
  expect(await importEntry(zotero, broken)).toMatchObject({
    reading: { doubts: reading?.doubts },
    diagnostics: [],
  })
})

test('Markdown and text files have texts too; paths are relative to the library, or absolute', async () => {
  const markdown = await importEntry(
    'notes.md',
    { 'exports/notes.md': '# Oil\n\nIt burns.' },
    'exports/a.bib',
  )
  expect(markdown.reading?.text).toBe('# Oil\n\nIt burns.')
  const text = await importEntry('/home/ada/notes.txt', { '/home/ada/notes.txt': 'Oil.' }, 'exports/a.bib')
  expect(text.reading?.text).toBe('Oil.')
})

test('files that are not there are named among what was not found', async () => {
  const { reading, diagnostics } = await importEntry(zotero, {})
  expect(diagnostics).toEqual([])
  expect(reading?.notFound).toEqual([
    'the full text (files/12/paper.pdf: there is no such file, files/13/page.html: there is no such file)',
  ])
  expect(reading?.document).toContain('\n# text: ../texts/lovelace-1843-lamps.txt ')
  const others = await importEntry('slides.pptx;//server/a.pdf', {
    'slides.pptx': 'PK',
    '//server/a.pdf': pdf,
  })
  expect(others.reading?.notFound[0]).toMatch(
    /slides\.pptx: texts are not taken.*a\.pdf: it is on another computer/u,
  )
})

test('what is wrong with a file is a warning, and the remedy brings the text to the entry', async () => {
  const { reading, diagnostics } = await importEntry(
    'a.pdf;b.html;c.txt',
    {
      'refs/a.pdf': 'no PDF',
      'refs/b.html': '<nav>Home</nav>',
      'refs/c.txt': ' ',
    },
    'refs/a.bib',
  )
  expect(reading?.notFound).toEqual(['the full text'])
  expect(diagnostics.map(({ severity, code, span }) => [severity, code, span.path])).toEqual([
    ['warning', 'broken-pdf', 'refs/a.pdf'],
    ['warning', 'no-text', 'refs/b.html'],
    ['warning', 'empty-file', 'refs/c.txt'],
  ])
  for (const { help } of diagnostics) expect(help).toMatch(/import .* with --into lovelace-1843-lamps$/u)
})
