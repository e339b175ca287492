import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planPages } from '../../scripts/pages/plan-pages.ts'
import { loadDiscussion } from '../../scripts/pipeline/load-discussion.ts'
import type { DrawnSession } from './draw-session.ts'
import { arbitrarySeed, sessionOfSeed, writeSession } from './session-files.ts'

async function load(drawn: DrawnSession) {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-drawn-'))
  try {
    await writeSession(folder, drawn)
    return await loadDiscussion(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('a drawn session', () => {
  it('has nothing wrong, and every reading has slides', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySeed, async (seed) => {
        const drawn = sessionOfSeed(seed)
        const { value, diagnostics } = await load(drawn)
        const errors = diagnostics.filter(({ severity }) => severity === 'error')
        expect(
          errors.map(({ code, message, span, at }) => `${code}: ${message} ${span.path}:${span.line} ${at}`),
        ).toEqual([])
        const slides = planPages(value!.discussion).flatMap((page) => page.slides)
        const origins = new Set(slides.map(({ origin }) => origin.path))
        for (const { id } of drawn.readings) expect(origins).toContain(`documents/${id}.md`)
      }),
      { numRuns: 6, endOnFailure: true },
    )
  })
})
