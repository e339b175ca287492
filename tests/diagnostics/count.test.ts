import { expect, test } from 'vitest'
import { countDiagnostics, hasFailed } from '../../scripts/diagnostics/count.ts'
import type { Diagnostic, Severity } from '../../scripts/diagnostics/diagnostic.ts'

function some(...severities: Severity[]): Diagnostic[] {
  return severities.map((severity) => ({
    severity,
    code: 'x',
    message: 'x',
    span: { path: 'a.md', line: 1, column: 1 },
  }))
}

test('errors and warnings are counted apart', () => {
  expect(countDiagnostics(some('error', 'warning', 'error'))).toBe('2 errors, 1 warning')
  expect(countDiagnostics(some('error'))).toBe('1 error')
  expect(countDiagnostics(some('warning', 'warning'))).toBe('2 warnings')
  expect(countDiagnostics([])).toBe('')
})

test('warnings fail a run only when it is strict', () => {
  expect(hasFailed(some('error'))).toBe(true)
  expect(hasFailed(some('warning'))).toBe(false)
  expect(hasFailed(some('warning'), { strict: true })).toBe(true)
  expect(hasFailed([], { strict: true })).toBe(false)
})
