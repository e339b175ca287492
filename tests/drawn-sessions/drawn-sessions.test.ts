import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planPages } from '../../scripts/pages/plan-pages.ts'
import { loadDrawn } from './load-drawn.ts'
import { arbitrarySeed, sessionOfSeed } from './session-files.ts'

describe('a drawn session', () => {
  it('has nothing wrong, and every reading has slides', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySeed, async (seed) => {
        const drawn = sessionOfSeed(seed)
        const { value, diagnostics } = await loadDrawn(drawn)
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
