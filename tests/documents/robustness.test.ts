import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import { checkDiscussion } from '../../scripts/documents/check/check-discussion.ts'
import { documentFrom } from '../../scripts/documents/read/read-document.ts'
import { sessionFrom } from '../../scripts/documents/read/read-session.ts'
import { sourceFileOf } from '../../scripts/documents/source-file.ts'
import type { SourceFile } from '../../scripts/documents/source-file.ts'
import { frontMatterSchema } from '../../scripts/model/front-matter.ts'
import { headmatterSchema } from '../../scripts/model/session.ts'
import { arbitraryText } from './arbitrary-data.ts'
import { soundSlides } from './temporary-project.ts'

const reading = `---
title: The guide and the rope
summary:
  - Trust is the attack surface.
authors: [{ given: Ada, family: Lovelace }, MindStudio]
date: 2026-04-07
source: { name: Journal, url: https://example.org/a }
claims:
  - id: buffer
    text: "People check."
questions:
  - text: Why?
    minutes: 10
    about: [buffer]
positions:
  oversight: { stance: challenges }
diagrams:
  - kind: threat-model
    title: Two lines
    actor: { name: A model }
    pathways: [{ id: leak, name: Leak }]
    defences: [{ id: review, name: Review, covers: [leak] }]
    harm: { name: Harm }
---
Body.
`

/** A text with a few stretches cut out, doubled or overwritten. */
function damaged(text: string): fc.Arbitrary<string> {
  const damage = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(12),
    put: fc.oneof(
      fc.constant(''),
      arbitraryText,
      fc.constantFrom('\n', '\n  ', ': ', ', ', '- ', '[', '}', '"'),
    ),
  })
  return fc
    .array(damage, { minLength: 1, maxLength: 4 })
    .map((damages) =>
      damages.reduce(
        (whole, { at, length, put }) => whole.slice(0, at) + put + whole.slice(at + length),
        text,
      ),
    )
}

function expectUsable({ span, message, help, code }: Diagnostic, source: SourceFile) {
  const line = source.lines[span.line - 1]
  expect(line).toBeDefined()
  expect(span.column).toBeGreaterThanOrEqual(1)
  expect(span.column).toBeLessThanOrEqual((line ?? '').length + 1)
  expect(span.endColumn ?? span.column).toBeGreaterThanOrEqual(span.column)
  expect(span.endColumn ?? 0).toBeLessThanOrEqual(Math.max((line ?? '').length + 1, span.column))
  expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/u)
  expect(message).not.toBe('')
  expect(help).toBeTruthy()
}

function readDamaged(text: string): { source: SourceFile; diagnostics: Diagnostic[] } {
  const source = sourceFileOf('documents/a.md', text)
  const slides = documentFrom(sourceFileOf('slides.md', soundSlides), headmatterSchema)
  const { value, diagnostics } = documentFrom(source, frontMatterSchema)
  const checked = checkDiscussion(slides.value.validated, [{ id: 'a', validated: value.validated }])
  const found = [...diagnostics, ...checked].filter(({ span }) => span.path === source.path)
  expect(value.validated?.value !== undefined || found.some(({ severity }) => severity === 'error')).toBe(
    true,
  )
  return { source, diagnostics: found }
}

test('a damaged reading is read or refused; each diagnostic has a place in it, a message and a remedy', () => {
  fc.assert(
    fc.property(damaged(reading), (text) => {
      const { source, diagnostics } = readDamaged(text)
      for (const diagnostic of diagnostics) expectUsable(diagnostic, source)
    }),
    { numRuns: 3000 },
  )
})

test('so is any text at all between two fences', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const { source, diagnostics } = readDamaged(`---\n${text}\n---\n`)
      for (const diagnostic of diagnostics) expectUsable(diagnostic, source)
    }),
    { numRuns: 3000 },
  )
})

test('so is a damaged slides.md', () => {
  fc.assert(
    fc.property(damaged(soundSlides), (text) => {
      const source = sourceFileOf('slides.md', text)
      const { diagnostics } = sessionFrom(source)
      for (const diagnostic of diagnostics) expectUsable(diagnostic, source)
    }),
    { numRuns: 3000 },
  )
})
