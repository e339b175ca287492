import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDiscussionSources } from '../../scripts/documents/read/read-discussion-sources.ts'
import { newReading } from '../../scripts/importing/document-text.ts'
import type { ImportedReading } from '../../scripts/importing/imported-reading.ts'
import type { FrontMatter } from '../../scripts/model/front-matter.ts'
import { temporaryProject } from '../documents/temporary-project.ts'
import { importContent, importFixture } from './import-file.ts'

const slides =
  '---\ntitle: Lamps\nsession: { minutes: 60 }\n---\n\n# Lamps\n\n---\nsrc: ./pages/index.md\n---\n'

/** What the project reads from imported documents once their summaries are written. */
async function readBack(readings: ImportedReading[]): Promise<Record<string, FrontMatter>> {
  const files = readings.map(({ id, document }) => [
    `documents/${id}.md`,
    document.replace("summary: ''", 'summary: Written by a person.'),
  ])
  const folder = await temporaryProject({ 'slides.md': slides, ...Object.fromEntries(files) })
  const { value, diagnostics } = await readDiscussionSources(folder)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return Object.fromEntries((value?.documents ?? []).map(({ id, frontMatter }) => [id, frontMatter]))
}

describe('a BibTeX file', () => {
  test('makes a document of each entry that can be read', async () => {
    const { value, diagnostics } = await importFixture('library.bib')
    expect(value.map(({ id }) => id)).toEqual([
      'lovelace-1843-notes-analytical-engine-etude',
      'lamp-light-board-2023-state-lamps',
      'van-beethoven-1801-hearing',
      'turing-1950-what-can-be-computed',
      'tonari-labs-2026-trust-rope-100-it',
      'reading-without-date',
      'wang2020',
      'sklodowska-curie-1903-recherches-sur-les-substances',
      'lovelace-1843-notes-analytical-engine-etude-2',
      'muller-2021-ss-o-letters-their',
    ])
    expect(diagnostics).toMatchObject([
      { severity: 'error', code: 'broken-entry', span: { path: 'library.bib' } },
    ])
    expect(diagnostics[0]?.message).toContain('“broken”')
    expect(diagnostics[0]?.sourceLines?.at(-1)?.text).toBe('@article{broken,')
  })

  test('keeps accents, organisations, dates and crossed references', async () => {
    const { value } = await importFixture('library.bib')
    const read = await readBack(value)
    expect(read['lovelace-1843-notes-analytical-engine-etude']).toMatchObject({
      title: 'Notes on the Analytical Engine: Étude',
      authors: [
        { given: 'Ada', family: 'Lovelace' },
        { given: 'Kurt', family: 'Gödel' },
      ],
      date: '1843-09-02',
      kind: 'paper',
      source: {
        name: 'Journal of Examples',
        volume: '3',
        issue: '2',
        pages: '666–731',
        doi: '10.1000/notes',
      },
    })
    expect(read['lamp-light-board-2023-state-lamps']).toMatchObject({
      authors: [{ organisation: 'Lamp & Light Board' }],
      kind: 'report',
    })
    expect(read['van-beethoven-1801-hearing']?.authors).toEqual([
      { given: 'Ludwig', family: 'van Beethoven' },
    ])
    expect(read['turing-1950-what-can-be-computed']).toMatchObject({
      kind: 'chapter',
      editors: [{ given: 'Grace', family: 'Hopper' }],
      source: { name: 'The Book of Things', pages: '1–9' },
    })
    expect(read['tonari-labs-2026-trust-rope-100-it']).toMatchObject({
      title: 'Trust & the rope — 100% of it',
      date: '2026-04',
      source: { url: 'https://example.org/rope?a=1&b=2' },
    })
    expect(read['wang2020']).toMatchObject({ title: '灯塔的比喻' })
    expect(read['muller-2021-ss-o-letters-their']).toMatchObject({
      title: 'ß and ø: letters & their lamps',
      authors: [{ family: 'Müller' }, { family: "O'Brien" }],
    })
  })

  test('says what could not be found, and leaves what is there alone', async () => {
    const { value, diagnostics } = await importFixture('library.bib', [{ id: 'van-beethoven-1801-hearing' }])
    expect(value.map(({ id }) => id)).not.toContain('van-beethoven-1801-hearing')
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'warning', code: 'already-imported' }),
    )
    expect(value.find(({ id }) => id === 'reading-without-date')?.document).toContain(
      '\n# text: ../texts/reading-without-date.txt   # once npm run import -- FILE --into reading-without-date ',
    )
    expect(value.find(({ id }) => id === 'reading-without-date')?.notFound).toEqual([
      'the authors',
      'the date',
      'where it appeared',
      'the full text',
    ])
  })
})

test('BibTeX: letters that LaTeX writes as commands arrive as letters', async () => {
  const names = String.raw`{\AA}ngstr{\"o}m, A and \AA kesson, {\aa}se and Garc{\'\i}a, J and D{\'{\i}}az, B and B{\h{a}}o, T`
  const { value } = await importContent('a.bib', `@book{a, title = {Names}, author = {${names}}}`)
  const read = await readBack(value)
  const families = read['angstrom-names']?.authors?.map((person) =>
    typeof person === 'object' && 'family' in person ? `${person.given} ${person.family}` : person,
  )
  expect(families).toEqual(['A Ångström', 'åse Åkesson', 'J García', 'B Díaz', 'T Bảo'])
  expect(value[0]?.doubts).toEqual([])
})

test('BibTeX: what a person must look at is said', async () => {
  const { value, diagnostics } = await importContent(
    'a.bib',
    '@book{a, title = {A \\unknown sign}, author = {Long, A and others}}\n@book{a, title = {Another}}',
  )
  expect(value.map(({ doubts }) => doubts)).toEqual([
    ['the command \\unknown of LaTeX in `title` is left out', 'there are more authors than the entry names'],
    [],
  ])
  expect(value[0]?.document).not.toContain('others')
  expect(diagnostics).toMatchObject([{ code: 'repeated-entry', severity: 'warning', span: { line: 2 } }])
})

test('the envelope of a web API is opened, and formats of others have the step that helps', async () => {
  const api = { items: [{ id: '1/A', type: 'webpage', title: 'Lamps' }] }
  expect((await importContent('a.json', JSON.stringify(api))).value).toMatchObject([{ id: 'lamps' }])
  for (const [name, help] of [
    ['a.rdf', 'export it from there as BibTeX'],
    ['a.mhtml', 'save the page as HTML'],
  ] as const) {
    const { diagnostics } = await importContent(name, 'TY  - JOUR')
    expect(diagnostics).toMatchObject([{ code: 'unknown-format', help: expect.stringContaining(help) }])
  }
})

test('CSL-JSON: an item without a title is imported, and what is none is named', async () => {
  const { value, diagnostics } = await importContent(
    'a.json',
    JSON.stringify([{ id: 'x', type: 'webpage', author: [{ family: 'Doe', given: 'J' }] }, 'nonsense']),
  )
  expect(value).toMatchObject([{ id: 'doe', notFound: expect.arrayContaining(['the title']) }])
  expect(value[0]?.document).toMatch(/^title: ""$/mu)
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'item 2 of the list has neither a title nor a type',
  ])
})

test('CSL-JSON: tags, references to characters and addresses that are none are left out', async () => {
  const { value } = await importFixture('library.json')
  const read = await readBack(value)
  expect(read['lovelace-2024-reliable-lamps-their-keepers']).toMatchObject({
    title: 'On reliable lamps & their keepers',
    authors: [{ given: 'Ada', family: 'Lovelace' }, { organisation: 'Lamp Board' }],
    date: '2024-05',
    language: 'en-GB',
    source: { name: 'Journal of Examples', doi: '10.1000/lamp', pages: '1–24', volume: '12' },
  })
  expect(read['page']).toMatchObject({ title: 'A page' })
  expect(read['page']?.source).toBeUndefined()
})

describe('a saved page', () => {
  test('gives its facts, its headings and its text, without what is around it', async () => {
    const { value } = await importFixture('saved-page.html')
    const read = await readBack(value)
    expect(read['lovelace-2026-lamp-that-never-failed']).toMatchObject({
      title: 'The lamp that never failed',
      authors: ['Ada Lovelace'],
      date: '2026-04-07',
      language: 'en-GB',
      text: '../texts/lovelace-2026-lamp-that-never-failed.txt',
      source: { name: 'Example Site', url: 'https://example.org/saved/page' },
    })
    const [{ text = '', document = '' } = {}] = value
    expect(text).toContain('and learns it late. A lamp')
    expect(text).toContain('## What the inspectors saw')
    expect(text).toContain('- They counted the lamps & the oil.')
    expect(text).not.toMatch(/Buy our lamps|hijacked|color: red|newsletter/u)
    expect(document).toContain('What the inspectors saw\n')
  })

  test('may be in an old encoding', async () => {
    const html =
      '<html><head><meta charset="iso-8859-1"><title>Caf\u00e9</title></head><body><p>x</p></body></html>'
    const { value } = await importContent('a.html', Buffer.from(html, 'latin1'))
    expect(value[0]?.document).toContain('title: Café')
  })
})

describe('a Markdown or text file', () => {
  test('gives the title, authors and date of its front matter', async () => {
    const { value } = await importContent(
      'a.md',
      '---\ntitle: "Lamps: a history"\nauthor: Ada Lovelace\ndate: 2026-04-07\n---\n\n# Lamps\n\nThe text.\n',
    )
    const read = await readBack(value)
    expect(read['lovelace-2026-lamps-history']).toMatchObject({
      title: 'Lamps: a history',
      authors: ['Ada Lovelace'],
      date: '2026-04-07',
    })
    expect(value[0]?.text).toBe('# Lamps\n\nThe text.')
  })

  test('gives its first line where it says nothing of itself', async () => {
    const { value } = await importContent('a.txt', '\ufeffThe lamp that never failed\r\n\r\nThe text.\r\n')
    expect(value[0]?.id).toBe('lamp-that-never-failed')
    expect(value[0]?.text).toBe('The lamp that never failed\n\nThe text.')
  })
})

test('files without text are refused, and a page without a frame is read', async () => {
  const empty = await Promise.all(['a.html', 'a.md', 'a.txt'].map((path) => importContent(path, ' \n')))
  expect(empty.map(({ diagnostics }) => diagnostics[0]?.code)).toEqual(Array(3).fill('empty-file'))
  const { value } = await importContent('a.html', '<h1>Lamps</h1><p>They burn.</p>')
  expect(value[0]?.id).toBe('lamps')
  expect(value[0]?.text).toContain('They burn.')
})

test('a page of parts within parts without end is refused, and a long one is read', async () => {
  const nested = `<h1>Lamps</h1>${'<div><b>'.repeat(20_000)}They burn.`
  expect((await importContent('a.html', nested)).diagnostics[0]?.code).toBe('nested-page')
  const long = `<h1>Lamps</h1>${'<div><p>They burn.<br><li>A lamp.</div>\n'.repeat(1000)}`
  const { value, diagnostics } = await importContent('a.html', long)
  expect(diagnostics).toEqual([])
  expect(value[0]?.text).toContain('They burn.')
})

test('other files, empty libraries and broken JSON are refused with a remedy', async () => {
  const results = await Promise.all([
    importContent('a.docx', 'x'),
    importContent('a.bib', 'no entries'),
    importContent('a.json', '{'),
  ])
  expect(results.map(({ diagnostics }) => diagnostics[0]?.code)).toEqual([
    'unknown-format',
    'no-entries',
    'no-csl-json',
  ])
  expect(results.flatMap(({ value }) => value)).toEqual([])
})

test('a new document asks for its summary and for nothing else', async () => {
  const folder = await temporaryProject({
    'slides.md': slides,
    'documents/a.md': newReading('Lamps: "a" & #b'),
  })
  const { diagnostics } = await readDiscussionSources(folder)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'empty-text', at: 'summary' },
  ])
})

test('any title and name of a library arrives in the document as it was', async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((drawn) => /[^\s\p{Z}\p{Cc}\p{Cf}]/u.test(drawn))
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ title: text, family: text }), { minLength: 1, maxLength: 20 }),
      async (drawn) => {
        const plain = (value: string): string => value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
        const items = drawn
          .filter(({ title, family }) => !/[<&]/u.test(title + family))
          .map(({ title, family }, id) => ({ id, type: 'book', title, author: [{ family, given: 'A' }] }))
        fc.pre(items.length > 0)
        const { value } = await importContent('a.json', JSON.stringify(items))
        const read = await readBack(value)
        value.forEach(({ id }, index) => {
          expect(read[id]?.title).toBe(plain(items[index]?.title ?? ''))
          expect(read[id]?.authors).toEqual([
            { given: 'A', family: plain(items[index]?.author[0]?.family ?? '') },
          ])
        })
      },
    ),
    { numRuns: 100 },
  )
})
