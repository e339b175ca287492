import { expect, test } from 'vitest'
import { readDiscussionSources } from '../../scripts/documents/read-discussion-sources.ts'
import { checkStoredTexts } from '../../scripts/pipeline/check-stored-texts.ts'
import { temporaryProject } from './temporary-project.ts'

const slides =
  '---\ntitle: Lamps\nsession: { minutes: 60 }\n---\n\n# Lamps\n\n---\nsrc: ./pages/index.md\n---\n'

async function warningsFor(name: string, content?: string | Uint8Array) {
  const folder = await temporaryProject({
    'slides.md': slides,
    'documents/a.md': `---\ntitle: A\nsummary: B\ntext: ../texts/${name}\nquestions: [{ text: Why? }]\n---\n`,
    ...(content !== undefined && { [`texts/${name}`]: content }),
  })
  const { value } = await readDiscussionSources(folder)
  const { diagnostics } = await checkStoredTexts(folder, value?.documents ?? [])
  return diagnostics.filter(({ at }) => at === 'text')
}

test.each([
  ['a.pdf', '%PDF-1.7', 'npm run import -- texts/a.pdf stores its text'],
  ['a.HTML', '<p>B</p>', 'npm run import -- texts/a.HTML stores its text'],
  ['a.docx', 'PK', 'save it as plain text'],
])('%s is no plain text, and the remedy makes one of it', async (name, content, help) => {
  const warnings = await warningsFor(name, content)
  expect(warnings).toMatchObject([{ severity: 'warning', code: 'not-plain-text', span: { line: 4 } }])
  expect(warnings[0]?.help).toContain(help)
})

test('a text in another encoding, or too large, has a remedy of its own', async () => {
  const [latin] = await warningsFor('a.txt', Buffer.from('caf\u00e9', 'latin1'))
  expect(latin?.help).toContain('save it again with the encoding UTF-8')
  const [large] = await warningsFor('a.txt', 'a'.repeat(5_000_001))
  expect(large?.help).toContain('keep only the part that is quoted')
})

test('a text that is not there is told as missing, whatever its name; a plain one is read', async () => {
  expect(await warningsFor('a.pdf')).toMatchObject([{ code: 'missing-text' }])
  expect(await warningsFor('a.txt', 'Plain.')).toEqual([])
})
