import { expect, test } from 'vitest'
import { readDiscussionSources } from '../../scripts/documents/read/read-discussion-sources.ts'
import { soundReading, soundSlides, temporaryProject } from './temporary-project.ts'

async function soundSources(files: Record<string, string>) {
  const { value, diagnostics } = await readDiscussionSources(await temporaryProject(files))
  expect(diagnostics).toEqual([])
  if (!value) throw new Error('expected sources')
  return value
}

function withFrontMatter(yaml: string): string {
  return `---\ntitle: x\nsummary: y\nquestions: [{ text: Why? }]\n${yaml}---\n`
}

async function frontMatterOf(yaml: string) {
  const files = { 'slides.md': '---\ntitle: t\nsession: {}\n---\n\n---\nsrc: /pages/index.md\n---\n' }
  const { documents } = await soundSources({ ...files, 'documents/a.md': withFrontMatter(yaml) })
  return documents[0]?.frontMatter
}

test('the session and its readings come with all defaults', async () => {
  const { session, documents } = await soundSources({
    'slides.md': soundSlides,
    'documents/guide.md': `${soundReading}\nLonger *notes*.\n`,
  })
  expect(session).toMatchObject({
    title: 'Trust and its limits',
    language: 'en',
    minutes: 90,
    opening: { minutes: 5 },
    closing: { minutes: 5, questions: [] },
    themes: [{ id: 'oversight', title: 'Who watches?' }],
    citationStyle: 'apa',
  })
  expect(documents).toHaveLength(1)
  expect(documents[0]).toMatchObject({
    id: 'guide',
    path: 'documents/guide.md',
    body: '\nLonger *notes*.\n',
    frontMatter: { kind: 'document', authors: [], positions: { oversight: { stance: 'challenges' } } },
  })
})

test('readings come in the order of the session, those it does not list last', async () => {
  const slides =
    '---\ntitle: t\nsession: { readings: [c, { id: a, minutes: 3 }] }\n---\n\n---\nsrc: pages/index.md\n---\n'
  const readings = ['a', 'b', 'c'].map((id) => [`documents/${id}.md`, withFrontMatter('')])
  const folder = await temporaryProject({ 'slides.md': slides, ...Object.fromEntries(readings) })
  const { value, diagnostics } = await readDiscussionSources(folder)
  expect(diagnostics.map(({ code }) => code)).toEqual(['unlisted-reading'])
  expect(value?.documents.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  expect(value?.session.readings).toEqual(['c', { id: 'a', minutes: 3 }])
})

test('a folder that is named like a reading is one error, and no reading that the session forgot', async () => {
  const slides = '---\ntitle: t\nsession: { readings: [a] }\n---\n\n---\nsrc: pages/index.md\n---\n'
  const folder = await temporaryProject({
    'slides.md': slides,
    'documents/a.md': withFrontMatter(''),
    'documents/b.md/c.md': withFrontMatter(''),
  })
  const { diagnostics } = await readDiscussionSources(folder)
  expect(diagnostics.map(({ code, span }) => [code, span.path])).toEqual([['not-a-file', 'documents/b.md']])
})

test('numbers, words and dates where text is meant arrive as typed', async () => {
  const yaml = `
date: 2026
thesis: 0012
notes: 1_000
authors: [Null, 1e3, 0x1F, ~true]
terms:
  - { term: no, meaning: null }
  - { term: TRUE, meaning: 2026-02-30 }
  - { term: .inf, meaning: 12:30 }
source: { volume: 012, issue: 1.10, pages: 12-14 }
positions: {}
`.trimStart()
  expect(await frontMatterOf(yaml)).toMatchObject({
    date: '2026',
    thesis: '0012',
    notes: '1_000',
    authors: ['Null', '1e3', '0x1F', '~true'],
    terms: [
      { term: 'no', meaning: 'null' },
      { term: 'TRUE', meaning: '2026-02-30' },
      { term: '.inf', meaning: '12:30' },
    ],
    source: { volume: '012', issue: '1.10', pages: '12-14' },
  })
})

test('numbers where numbers are meant are numbers', async () => {
  expect(await frontMatterOf('minutes: 12\n')).toMatchObject({ minutes: 12 })
  expect(await frontMatterOf('minutes: 1e1\n')).toMatchObject({ minutes: 10 })
})

test('Windows line breaks and a byte order mark change nothing', async () => {
  const plain = await soundSources({ 'slides.md': soundSlides, 'documents/a.md': `${soundReading}Body.\n` })
  const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
  const other = await soundSources({
    'slides.md': windows(soundSlides),
    'documents/a.md': windows(`${soundReading}Body.\n`),
  })
  expect(JSON.stringify(other)).toBe(JSON.stringify(plain))
})

test('a text that names properties of JavaScript is a text like any other', async () => {
  const yaml = 'claims: [{ id: constructor, text: __proto__ }, { id: tostring, text: hasOwnProperty }]\n'
  const frontMatter = await frontMatterOf(yaml)
  expect(frontMatter?.claims.map(({ id, text }) => [id, text])).toEqual([
    ['constructor', '__proto__'],
    ['tostring', 'hasOwnProperty'],
  ])
})

test('a place in the data is a place in its file; the nearest one when it is not written there', async () => {
  const { session, documents } = await soundSources({
    'slides.md': soundSlides,
    'documents/a.md': soundReading,
  })
  const place = (at: (string | number)[]) => documents[0]?.spanOf(at)
  const path = 'documents/a.md'
  expect(place(['title'])).toEqual({ path, line: 2, column: 8, endColumn: 30 })
  expect(place(['claims', 0, 'text'])).toEqual({ path, line: 5, column: 25, endColumn: 66 })
  expect(place(['claims', 0, 'evidence'])).toMatchObject({ path, line: 5, column: 5 })
  expect(place(['claims', 7, 'text'])).toMatchObject({ path, line: 5, column: 3 })
  expect(place(['minutes'])).toEqual({ path, line: 1, column: 1, endColumn: 4 })
  expect(session.spanOf(['session', 'themes', 0, 'title'])).toMatchObject({ path: 'slides.md', line: 5 })
})

test('a front matter that is nested too deeply is refused and does not end the program', async () => {
  const files = { 'slides.md': soundSlides, 'documents/sound.md': soundReading }
  const nested = withFrontMatter(`notes: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`)
  const folder = await temporaryProject({ ...files, 'documents/a.md': nested })
  const { value, diagnostics } = await readDiscussionSources(folder)
  expect(value).toBeUndefined()
  expect(diagnostics).toMatchObject([{ code: 'yaml-too-deep', span: { line: 5, column: 1 } }])
})

test('a front matter of a hundred thousand empty lines is refused at once', async () => {
  const files = { 'slides.md': soundSlides, 'documents/sound.md': soundReading }
  const folder = await temporaryProject({ ...files, 'documents/a.md': withFrontMatter('\n'.repeat(100_000)) })
  const { diagnostics } = await readDiscussionSources(folder)
  expect(diagnostics).toMatchObject([{ code: 'front-matter-too-long', span: { line: 1 } }])
})

test('an empty folder: everything that is missing is said at once', async () => {
  const { value, diagnostics } = await readDiscussionSources(await temporaryProject({}))
  expect(value).toBeUndefined()
  expect(diagnostics.map(({ code, span }) => [code, span.path])).toEqual([
    ['missing-file', 'slides.md'],
    ['missing-folder', 'documents'],
  ])
})
