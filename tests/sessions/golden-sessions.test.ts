import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import { sortDiagnostics } from '../../scripts/diagnostics/order.ts'
import type { Discussion } from '../../scripts/model/discussion.ts'
import { planPages } from '../../scripts/pages/plan-pages.ts'
import { loadDiscussion } from '../../scripts/pipeline/load-discussion.ts'
import { formatPlan } from '../../scripts/planning/format-plan.ts'

const fixtures = join(import.meta.dirname, '../fixtures/sessions')
const nothing = 'nothing\n'

/** A line for each diagnostic: its place, what is wrong, and the remedy below. */
function listDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const lines = sortDiagnostics(diagnostics).map(({ span, severity, code, message, help }) => {
    const place = `${span.path}:${span.line}:${span.column}`
    return `${place}: ${severity}: ${message} [${code}]\n  help: ${help}\n`
  })
  return lines.join('') || nothing
}

/** A line for each page, and below it one for each of its slides. */
function listPages(discussion: Discussion): string {
  return planPages(discussion)
    .flatMap(({ path, slides }) => [
      path,
      ...slides.map(({ layout, title, content }) => {
        const { continuation } = content as { continuation?: { part: number; parts: number } }
        const part = continuation ? ` (${continuation.part} of ${continuation.parts})` : ''
        return `  ${layout}: ${title}${part}`
      }),
    ])
    .map((line) => `${line}\n`)
    .join('')
}

// A folder is a test. `npx vitest run tests/sessions --update` writes what is expected anew: read it before you commit it.
describe.each(readdirSync(fixtures))('the session %s', (name) => {
  const folder = join(fixtures, name)

  it('is read, planned and laid out as expected', async () => {
    const { value, diagnostics } = await loadDiscussion(folder)
    const expected = (file: string) => join(folder, 'expected', file)
    await expect(listDiagnostics(diagnostics)).toMatchFileSnapshot(expected('diagnostics.txt'))
    await expect(value ? listPages(value.discussion) : nothing).toMatchFileSnapshot(expected('pages.txt'))
    await expect(value ? formatPlan(value.discussion, 100) : nothing).toMatchFileSnapshot(
      expected('agenda.txt'),
    )
  })
})
