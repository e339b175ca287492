import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDiscussionSources } from '../../scripts/documents/read/read-discussion-sources.ts'
import { annotate, withoutAnnotations } from './annotations.ts'
import { soundReading, soundSlides, temporaryProject } from './temporary-project.ts'

const fixtures = join(import.meta.dirname, '../fixtures/documents')

async function fixturesIn(kind: string): Promise<string[]> {
  return (await readdir(join(fixtures, kind))).sort()
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

/**
 * Reads a project in which some files are annotated fixtures, and expects their annotations and nothing else.
 * `annotated` gives the fixture of each path; the other files must be sound.
 */
async function expectAnnotations(annotated: Record<string, string>, others: Record<string, string> = {}) {
  const files = { ...others }
  for (const [path, fixture] of Object.entries(annotated)) {
    files[path] = withoutAnnotations(await readFile(fixture, 'utf8'))
  }
  const { value, diagnostics } = await readDiscussionSources(await temporaryProject(files))
  expect(diagnostics.filter(({ span }) => !(span.path in annotated))).toEqual([])
  expect(diagnostics.length).toBeGreaterThan(0)
  expect(value === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'))
  for (const [path, fixture] of Object.entries(annotated)) {
    await expect(annotate(path, files[path] ?? '', diagnostics)).toMatchFileSnapshot(fixture)
  }
}

describe('a reading that is wrong', async () => {
  test.for(await fixturesIn('readings'))('%s', async (name) => {
    const annotated = { 'documents/reading.md': join(fixtures, 'readings', name) }
    await expectAnnotations(annotated, { 'slides.md': soundSlides, 'documents/sound.md': soundReading })
  })
})

describe('a slides.md that is wrong', async () => {
  test.for(await fixturesIn('sessions'))('%s', async (name) => {
    const annotated = { 'slides.md': join(fixtures, 'sessions', name) }
    await expectAnnotations(annotated, { 'documents/sound.md': soundReading })
  })
})

describe('files that are wrong about each other', async () => {
  test.for(await fixturesIn('projects'))('%s', async (name) => {
    const project = join(fixtures, 'projects', name)
    const paths = await filesBelow(project)
    await expectAnnotations(Object.fromEntries(paths.map((path) => [path, join(project, path)])))
  })
})
