import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasFailed } from '../../scripts/diagnostics/count.ts'
import { buildPages } from '../../scripts/pipeline/build-pages.ts'
import { temporaryProject } from '../documents/temporary-project.ts'

const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8')
const examples = [...readme.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, example = '']) => example)
const [session = '', reading = ''] = examples

const withoutFences = session.replace(/^---\n/gmu, '')
const withIncludeFirst = `${session}\n# The cover\n\n---\nsrc: ./pages/index.md\n---\n\n---\n\n# The end\n`

describe('the README’s examples', () => {
  it('are a session and a reading', () => {
    expect(examples).toHaveLength(2)
    expect(session).toContain('session:')
    expect(reading).toContain('summary:')
  })

  it.for([
    { name: 'as they stand', slides: session },
    { name: 'without fences', slides: withoutFences },
    { name: 'with slides of one’s own round the generated ones', slides: withIncludeFirst },
  ])('build in an empty folder: $name', async ({ slides }) => {
    const folder = await temporaryProject({ 'slides.md': slides, 'documents/guide-and-rope.md': reading })
    const { value, diagnostics } = await buildPages(folder)
    // The stored text is not part of the README, and is told; nothing else is.
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-text'])
    expect(hasFailed(diagnostics, {})).toBe(false)
    expect(value?.slides.length).toBeGreaterThan(8)
  })
})
