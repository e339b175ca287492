import { expect, test } from 'vitest'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import { formatDiagnostics } from '../../scripts/diagnostics/format.ts'

const sample: Diagnostic = {
  severity: 'error',
  code: 'invalid-type',
  message: 'expected a whole number, found text',
  span: { path: 'documents/honesty.md', line: 6, column: 14, endColumn: 17 },
  at: 'questions[0].minutes',
  help: 'write minutes as a number, such as 10',
  sourceLines: [
    { number: 5, text: '  - text: Why?' },
    { number: 6, text: '    minutes: ten' },
  ],
}

const warning: Diagnostic = {
  severity: 'warning',
  code: 'unread-file',
  message: 'x.markdown is not read',
  span: { path: 'documents/x.markdown', line: 1, column: 1 },
}

test('a diagnostic names place, message, path, source and remedy', () => {
  expect(formatDiagnostics([sample]))
    .toBe(`documents/honesty.md:6:14: error: expected a whole number, found text [invalid-type]
  at questions[0].minutes
  5 |   - text: Why?
  6 |     minutes: ten
    |              ^^^
  help: write minutes as a number, such as 10

1 error`)
})

test('several are sorted by file and place, apart from each other, and counted', () => {
  const earlier = {
    ...sample,
    span: { ...sample.span, line: 2 },
    sourceLines: undefined,
    at: undefined,
    help: undefined,
  }
  expect(formatDiagnostics([warning, sample, earlier]).split('\n\n')).toEqual([
    'documents/honesty.md:2:14: error: expected a whole number, found text [invalid-type]',
    formatDiagnostics([sample]).split('\n\n')[0],
    'documents/x.markdown:1:1: warning: x.markdown is not read [unread-file]',
    '2 errors, 1 warning',
  ])
})

test('nothing to say is said by an empty text', () => {
  expect(formatDiagnostics([])).toBe('')
})

test('with strict, the count says that warnings fail', () => {
  expect(formatDiagnostics([warning], { strict: true })).toMatch(
    /\n\n1 warning \(warnings count as errors\)$/u,
  )
})

test('colour changes nothing but the colour', () => {
  const coloured = formatDiagnostics([sample, warning], { colour: true })
  const escapes = new RegExp(String.raw`\u001b\[\d+m`, 'gu')
  expect(coloured).toMatch(escapes)
  expect(coloured.replace(escapes, '')).toBe(formatDiagnostics([sample, warning]))
})

test('text of a document cannot colour the terminal, move its cursor or turn its lines around', () => {
  const hostile: Diagnostic = {
    ...sample,
    message: 'there is no key `\u001b[31mred\u202e` here',
    span: { path: 'documents/\u001b[2J.md', line: 6, column: 1, endColumn: 5 },
    sourceLines: [{ number: 6, text: '\u001b[2J\u202ea\u0000\u007f\u0085' }],
  }
  const text = formatDiagnostics([hostile])
  expect(text).toContain('there is no key `␛[31mred<U+202E>` here')
  expect(text).toContain('6 | ␛[2J<U+202E>a␀␡<U+0085>')
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
})
