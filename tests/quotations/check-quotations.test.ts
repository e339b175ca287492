import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { WithDiagnostics } from '../../scripts/diagnostics/diagnostic.ts'
import { readDiscussionSources } from '../../scripts/documents/read/read-discussion-sources.ts'
import { checkStoredTexts } from '../../scripts/pipeline/check-stored-texts.ts'
import type { CheckedReading } from '../../scripts/planning/documents.ts'
import { annotate, withoutAnnotations } from '../documents/annotations.ts'
import { temporaryProject } from '../documents/temporary-project.ts'

const slides =
  '---\ntitle: Attention\nsession: { minutes: 60 }\n---\n\n# Attention\n\n---\nsrc: ./pages/index.md\n---\n'

async function check(reading: string, text: string | undefined): Promise<WithDiagnostics<CheckedReading[]>> {
  const stored: Record<string, string> = text === undefined ? {} : { 'stored/lighthouse.txt': text }
  const folder = await temporaryProject({
    'slides.md': slides,
    'documents/lighthouse.md': reading,
    ...stored,
  })
  const { value, diagnostics } = await readDiscussionSources(folder)
  expect(diagnostics).toEqual([])
  return checkStoredTexts(folder, value?.documents ?? [])
}

function fixturePath(name: string): string {
  return join(import.meta.dirname, '../fixtures/quotations', name)
}

async function fixture(name: string): Promise<string> {
  return readFile(fixturePath(name), 'utf8')
}

describe('a reading with its stored text', () => {
  test('is told what is wrong, at the word that is', async () => {
    const annotated = await fixture('lighthouse.md')
    const reading = withoutAnnotations(annotated)
    const { diagnostics } = await check(reading, await fixture('lighthouse.txt'))
    await expect(annotate('documents/lighthouse.md', reading, diagnostics)).toMatchFileSnapshot(
      fixturePath('lighthouse.md'),
    )
  })

  test('knows where its quotations stand, and how long it is', async () => {
    const reading = withoutAnnotations(await fixture('lighthouse.md'))
    const { value } = await check(reading, await fixture('lighthouse.txt'))
    expect(value[0]?.wordCount).toBe(148)
    expect(value[0]?.verifications).toEqual([
      { status: 'verified', line: 7, section: 'The first night' },
      { status: 'unchecked' },
      { status: 'unchecked' },
      { status: 'verified', line: 15, section: 'Who pays for watching?' },
      { status: 'unchecked' },
      { status: 'unchecked' },
      { status: 'unchecked' },
    ])
  })
})

describe('a reading without its stored text', () => {
  test('warns where the text was named, and leaves its quotations unchecked', async () => {
    const reading = withoutAnnotations(await fixture('lighthouse.md'))
    const { value, diagnostics } = await check(reading, undefined)
    expect(diagnostics.map(({ code, severity, span }) => [code, severity, span.line])).toEqual([
      ['missing-text', 'warning', 4],
      ['figure-not-in-claim', 'error', 15],
    ])
    expect(value[0]?.verifications).toEqual(Array.from({ length: 7 }, () => ({ status: 'unchecked' })))
    expect(value[0]?.wordCount).toBeUndefined()
  })
})
