import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkOwnSlides } from '../../scripts/own-slides/check-own-slides.ts'
import { annotate, withoutAnnotations } from '../documents/annotations.ts'
import { temporaryProject } from '../documents/temporary-project.ts'

const fixtures = join(import.meta.dirname, '../fixtures/own-slides')

/** The Markdown files of a fixture, relative to it, with forward slashes. */
async function markdownFiles(folder: string): Promise<string[]> {
  const paths = await readdir(folder, { recursive: true })
  return paths.filter((path) => path.endsWith('.md')).map((path) => path.replaceAll('\\', '/'))
}

/** A copy of a fixture as its author would have written it. */
async function copyOf(fixture: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(fixture, folder, { recursive: true })
  for (const path of await markdownFiles(folder)) {
    const text = await readFile(join(folder, path), 'utf8')
    await writeFile(join(folder, path), withoutAnnotations(text))
  }
  return folder
}

describe('slides of one’s own', async () => {
  test.for((await readdir(fixtures)).toSorted())('%s', async (name) => {
    const fixture = join(fixtures, name)
    const folder = await copyOf(fixture)
    const diagnostics = await checkOwnSlides(folder)
    for (const path of await markdownFiles(folder)) {
      const text = await readFile(join(folder, path), 'utf8')
      await expect(annotate(path, text, diagnostics)).toMatchFileSnapshot(join(fixture, path))
    }
  })
})

const slides = (body: string) => `---\ntitle: Links\nsession: {}\n---\n\n${body}\n`

describe('links out of the session’s folder', () => {
  test('are told, of an included file, of a picture and of what is published as it is', async () => {
    const elsewhere = await temporaryProject({ 'secret.md': '# A secret\n', 'secret.png': 'none' })
    const folder = await temporaryProject({
      'slides.md': slides(
        '![A secret](./secret.png)\n\n---\nsrc: ./secret.md\n---\n\n---\nsrc: ./linked/secret.md\n---\n',
      ),
      'public/one.txt': '',
    })
    await symlink(join(elsewhere, 'secret.md'), join(folder, 'secret.md'))
    await symlink(join(elsewhere, 'secret.png'), join(folder, 'secret.png'))
    await symlink(elsewhere, join(folder, 'linked'))
    await symlink(join(elsewhere, 'secret.md'), join(folder, 'public', 'secret.md'))
    const found = await checkOwnSlides(folder)
    expect(found.map(({ code, severity, span }) => [code, severity, span.path, span.line])).toEqual([
      ['outside-folder', 'error', 'slides.md', 9],
      ['outside-folder', 'error', 'slides.md', 13],
      ['outside-folder', 'error', 'slides.md', 6],
      ['outside-folder', 'error', 'public/secret.md', 1],
    ])
  })
})
