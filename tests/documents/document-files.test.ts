import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findDocumentFiles } from '../../scripts/documents/read/document-files.ts'
import { collidingNames, nameProblem } from '../../scripts/documents/read/document-names.ts'
import { temporaryProject } from './temporary-project.ts'

const text = '---\ntitle: x\nsummary: y\n---\n'

function codesOf(diagnostics: { code: string; span: { path: string } }[]): string[] {
  return diagnostics.map(({ code, span }) => `${span.path}: ${code}`)
}

test('readings are the Markdown files of the folder, by name; drafts, hidden files and backups are none', async () => {
  const names = ['b.md', 'a.MD', '.hidden.md', '_draft.md', 'b.md~', '#b.md#', '~b.md', 'README.md', 'c.txt']
  const folder = await temporaryProject(Object.fromEntries(names.map((name) => [`documents/${name}`, text])))
  expect(await findDocumentFiles(folder)).toEqual({
    value: [
      { id: 'a', path: 'documents/a.MD' },
      { id: 'b', path: 'documents/b.md' },
    ],
    diagnostics: [],
  })
})

test('files that look like readings, and folders with readings in them, are not passed over in silence', async () => {
  const paths = ['a.md', 'b.markdown', 'c.mdx', 'd.md.txt', 'week/e.md', '_old/f.md', 'pictures/g.png']
  const folder = await temporaryProject(Object.fromEntries(paths.map((path) => [`documents/${path}`, text])))
  const { value, diagnostics } = await findDocumentFiles(folder)
  expect(value.map(({ id }) => id)).toEqual(['a'])
  expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true)
  expect(codesOf(diagnostics)).toEqual([
    'documents/b.markdown: unread-file',
    'documents/c.mdx: unread-file',
    'documents/d.md.txt: unread-file',
    'documents/week: unread-folder',
  ])
})

test('a folder that is missing, empty, a file or a link', async () => {
  const missing = await findDocumentFiles(await temporaryProject({ 'slides.md': text }))
  expect(codesOf(missing.diagnostics)).toEqual(['documents: missing-folder'])
  const empty = await temporaryProject({ 'documents/README.md': text })
  expect(codesOf((await findDocumentFiles(empty)).diagnostics)).toEqual(['documents: no-documents'])
  const file = await temporaryProject({ documents: text })
  expect(codesOf((await findDocumentFiles(file)).diagnostics)).toEqual(['documents: not-a-folder'])
  const linked = await temporaryProject({ 'elsewhere/a.md': text })
  await symlink(join(linked, 'elsewhere'), join(linked, 'documents'))
  expect(codesOf((await findDocumentFiles(linked)).diagnostics)).toEqual(['documents: symbolic-link'])
})

test('a name that is no identifier is refused with one that is', () => {
  const helpFor = (id: string) => nameProblem({ id, path: `documents/${id}.md` })[0]?.help
  expect(helpFor('My Reading')).toBe('rename it, for example to my-reading.md')
  expect(helpFor('Über_uns (2)')).toBe('rename it, for example to uber-uns-2.md')
  expect(helpFor('案内人')).toBe('rename it, for example to reading-1.md')
  expect(helpFor('closing')).toBe('rename the file, for example to on-closing.md')
  expect(helpFor('guide-and-rope-2')).toBeUndefined()
})

test('names that are one file on some machines collide', () => {
  const files = ['guide', 'GUIDE', 'caf\u00e9', 'cafe\u0301', 'rope'].map((id) => ({
    id,
    path: `documents/${id}.md`,
  }))
  expect(codesOf(collidingNames(files))).toEqual([
    'documents/GUIDE.md: colliding-file-names',
    'documents/cafe\u0301.md: colliding-file-names',
  ])
})

test('a folder that is named like a reading is found, to be refused when it is read', async () => {
  const folder = await temporaryProject({ 'documents/a.md': text })
  await mkdir(join(folder, 'documents/b.md'))
  await writeFile(join(folder, 'documents/b.md/c.md'), text)
  expect((await findDocumentFiles(folder)).value.map(({ id }) => id)).toEqual(['a', 'b'])
})
