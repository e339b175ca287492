import { expect, test } from 'vitest'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import { formatDiagnosticsAsJson } from '../../scripts/diagnostics/format-json.ts'

test('the diagnostics are an array, sorted by place, without source lines', () => {
  const later: Diagnostic = {
    severity: 'warning',
    code: 'unused-theme',
    message: 'no reading takes a position on the theme `x`',
    span: { path: 'slides.md', line: 5, column: 9, endColumn: 10 },
    at: 'session.themes[0].id',
    help: 'remove the theme',
    sourceLines: [{ number: 5, text: '    - id: x' }],
  }
  const earlier: Diagnostic = { ...later, span: { path: 'documents/a.md', line: 7, column: 1 } }
  const { sourceLines: _lines, ...bare } = later
  expect(JSON.parse(formatDiagnosticsAsJson([later, earlier]))).toEqual([
    { ...bare, span: earlier.span },
    bare,
  ])
})

test('no diagnostics are an empty array', () => {
  expect(formatDiagnosticsAsJson([])).toBe('[]')
})

test('what would colour a terminal or turn a line round is written as an escape, and is the same when read', () => {
  const message = 'red \u001b[31m, turned \u202e, \u0085 and \u00ad'
  const json = formatDiagnosticsAsJson([
    { severity: 'error', code: 'x', message, span: { path: 'a.md', line: 1, column: 1 } },
  ])
  expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e\u00ad]/u)
  expect(JSON.parse(json)).toMatchObject([{ message }])
})
