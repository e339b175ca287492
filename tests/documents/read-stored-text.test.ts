import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDiscussionSources } from '../../scripts/documents/read/read-discussion-sources.ts'
import { checkStoredTexts } from '../../scripts/pipeline/check-stored-texts.ts'
import { temporaryProject } from './temporary-project.ts'

const slides =
  '---\ntitle: Lamps\nsession: { minutes: 60 }\n---\n\n# Lamps\n\n---\nsrc: ./pages/index.md\n---\n'

/** What is said about the text that a reading names, and how many of its words are read. */
async function textNamed(
  text: (folder: string) => string,
  files: Record<string, string | Uint8Array> = {},
  textsFolder?: string,
  prepare: (project: string) => Promise<void> = async () => {},
) {
  const folder = await temporaryProject({ 'session/slides.md': slides, ...files })
  const project = join(folder, 'session')
  const named = JSON.stringify(text(project))
  const reading = `---\ntitle: A\nsummary: B\ntext: ${named}\nquestions: [{ text: Why? }]\n---\n`
  await mkdir(join(project, 'documents'))
  await prepare(project)
  await writeFile(join(project, 'documents/a.md'), reading)
  const { value } = await readDiscussionSources(project)
  const checked = await checkStoredTexts(project, value?.documents ?? [], textsFolder)
  const warnings = checked.diagnostics.filter(({ at }) => at === 'text')
  return { warnings, wordCount: checked.value[0]?.wordCount }
}

async function warningsFor(name: string, content?: string | Uint8Array) {
  const files = content === undefined ? {} : { [`session/texts/${name}`]: content }
  return (await textNamed(() => `../texts/${name}`, files)).warnings
}

test.each([
  [
    'a.pdf',
    '%PDF-1.7',
    'write ../texts/a.txt here: npm run import -- texts/a.pdf --into a stores its text there',
  ],
  ['a.HTML', '<p>B</p>', 'npm run import -- texts/a.HTML --into a stores its text there'],
  ['my a.pdf', '%PDF-1.7', 'npm run import -- "texts/my a.pdf" --into a stores'],
  ['a.docx', 'PK', 'save it as plain text'],
])('%s is no plain text, and the remedy makes one of it', async (name, content, help) => {
  const warnings = await warningsFor(name, content)
  expect(warnings).toMatchObject([{ severity: 'warning', code: 'not-plain-text', span: { line: 4 } }])
  expect(warnings[0]?.help).toContain(help)
})

test.each([
  ['/home/ada/guide.txt', 'write ../texts/a.txt here: npm run import -- /home/ada/guide.txt --into a'],
  ['~/guide.pdf', 'npm run import -- ~/guide.pdf --into a'],
  [String.raw`C:\\texts\\guide.txt`, String.raw`npm run import -- C:\\texts\\guide.txt --into a`],
  ['D:/guide.docx', 'save it as plain text (.txt, UTF-8) in texts/'],
  ['//server/guide.txt', '../texts/a.txt'],
])(
  '%s does not begin at the document: the message names it, and the help what to write',
  async (text, help) => {
    const { warnings, wordCount } = await textNamed(() => text)
    expect(warnings).toMatchObject([{ severity: 'warning', code: 'text-elsewhere', span: { line: 4 } }])
    expect(warnings[0]?.message).toBe(
      `${text} is not relative to the folder documents, as the path of a text is`,
    )
    expect(warnings[0]?.help).toContain(help)
    expect(wordCount).toBeUndefined()
  },
)

test('the path from the root of the disk to a text of the project is written from the document', async () => {
  const files = { 'session/texts/guide.txt': 'Plain.' }
  const { warnings } = await textNamed((project) => join(project, 'texts/guide.txt'), files)
  expect(warnings[0]?.help).toBe('write ../texts/guide.txt here')
})

test('an address of the web is no file', async () => {
  const { warnings } = await textNamed(() => 'https://example.org/a.html')
  expect(warnings[0]?.message).toContain('https://example.org/a.html is an address of the web')
  expect(warnings[0]?.help).toContain('save the page, and write ../texts/a.txt here')
})

test('a text outside the project is read only from the folder that the session names', async () => {
  const outside = { 'elsewhere/a.txt': 'Three plain words.' }
  const { warnings, wordCount } = await textNamed(() => '../../elsewhere/a.txt', outside)
  expect(warnings).toMatchObject([{ severity: 'warning', code: 'text-outside', span: { line: 4 } }])
  expect(wordCount).toBeUndefined()
  const named = await textNamed(() => '../../elsewhere/a.txt', outside, '../elsewhere')
  expect(named).toEqual({ warnings: [], wordCount: 3 })
  expect((await textNamed(() => '../../a.txt', { 'a.txt': 'No.' }, '../elsewhere')).warnings).toMatchObject([
    { code: 'text-outside' },
  ])
  const missing = await textNamed(() => '../../elsewhere/b.txt', outside, '../elsewhere')
  expect(missing.warnings).toMatchObject([
    {
      code: 'missing-text',
      message: 'there is no file ../../elsewhere/b.txt, seen from the folder documents',
    },
  ])
})

test('a folder of texts that is a link is no way out of the project, unless the session names its end', async () => {
  const secret = { 'elsewhere/a.txt': 'Secret words of others.' }
  const linked = async (project: string) => symlink('../elsewhere', join(project, 'texts'))
  const { warnings, wordCount } = await textNamed(() => '../texts/a.txt', secret, undefined, linked)
  expect(warnings).toMatchObject([
    { code: 'symbolic-link', message: expect.stringContaining('texts is a link') },
  ])
  expect(wordCount).toBeUndefined()
  const named = await textNamed(() => '../texts/a.txt', secret, '../elsewhere', linked)
  expect(named).toEqual({ warnings: [], wordCount: 4 })
})

test('a text in another encoding, or too large, has a remedy of its own', async () => {
  const [latin] = await warningsFor('a.txt', Buffer.from('caf\u00e9', 'latin1'))
  expect(latin?.help).toContain('save it again with the encoding UTF-8')
  const [large] = await warningsFor('a.txt', 'a'.repeat(5_000_001))
  expect(large?.help).toContain('keep only the part that is quoted')
})

test('a text that is not there is told as missing, whatever its name; a plain one is read', async () => {
  expect(await warningsFor('a.pdf')).toMatchObject([
    { code: 'missing-text', message: 'there is no file texts/a.pdf' },
  ])
  const plain = await textNamed(() => '../texts/a.txt', { 'session/texts/a.txt': 'Two words.' })
  expect(plain).toEqual({ warnings: [], wordCount: 2 })
})
