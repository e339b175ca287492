import { expect, test } from 'vitest'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import { withoutRepeats } from '../../scripts/diagnostics/repeats.ts'

function diagnostic(code: string, at: string, column = 1): Diagnostic {
  return { severity: 'error', code, message: code, at, span: { path: 'a.md', line: 1, column } }
}

test('the same code for the same value is said once', () => {
  const first = diagnostic('out-of-range', 'minutes')
  expect(withoutRepeats([first, diagnostic('out-of-range', 'minutes')])).toEqual([first])
})

test('two keys that are missing in the same place are both said', () => {
  const both = [diagnostic('missing-key', 'title'), diagnostic('missing-key', 'summary')]
  expect(withoutRepeats(both)).toEqual(both)
})

test('that nothing has a name says more than that the name is badly formed', () => {
  const unknown = diagnostic('unknown-theme', 'positions.Oversight')
  const elsewhere = diagnostic('invalid-identifier', 'claims[0].id', 5)
  const malformed = diagnostic('invalid-identifier', 'positions.Oversight')
  expect(withoutRepeats([malformed, unknown, elsewhere])).toEqual([unknown, elsewhere])
})
