import { expect, test } from 'vitest'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import { formatDiagnosticsAsJson } from '../../scripts/diagnostics/format-json.ts'
import { formatDiagnostics } from '../../scripts/diagnostics/format.ts'

function missing(path: string, line = 1): Diagnostic {
  return {
    severity: 'error',
    code: 'missing-key',
    message: '`summary` is missing',
    help: 'add it',
    span: { path, line, column: 1 },
  }
}

function numbered(count: number, severity: Diagnostic['severity'], folder: string): Diagnostic[] {
  return Array.from({ length: count }, (_, index) => ({
    ...missing(`${folder}/${String(index).padStart(4, '0')}.md`),
    severity,
    message: `${severity} ${index}`,
  }))
}

const blocksOf = (diagnostics: Diagnostic[]) => formatDiagnostics(diagnostics).split('\n\n')

test('what is said of several places is said once, with the first places and the number of the rest', () => {
  const readings = Array.from({ length: 4620 }, (_, index) => missing(`documents/r${1000 + index}.md`))
  expect(blocksOf(readings)).toEqual([
    [
      'documents/r1000.md:1:1: error: `summary` is missing [missing-key]',
      '  also at documents/r1001.md:1:1, documents/r1002.md:1:1, documents/r1003.md:1:1, documents/r1004.md:1:1 and 4,615 more',
      '  help: add it',
    ].join('\n'),
    '4620 errors',
  ])
})

test('so is what is said several times of one place', () => {
  expect(formatDiagnostics([missing('a.md'), missing('a.md'), missing('b.md')])).toContain(
    '\n  2 times here, also at b.md:1:1\n',
  )
})

test('findings that differ in message or remedy stay apart', () => {
  const other = { ...missing('b.md'), message: '`title` is missing' }
  const otherwise = { ...missing('c.md'), help: 'write it' }
  expect(blocksOf([missing('a.md'), other, otherwise])).toHaveLength(4)
})

test('a terminal shows forty, the errors among them wherever they are, and the number of the rest', () => {
  const blocks = blocksOf([...numbered(100, 'warning', 'a'), ...numbered(10, 'error', 'z')])
  expect(blocks).toHaveLength(42)
  expect(blocks.filter((block) => block.includes(': error: '))).toHaveLength(10)
  expect(blocks.slice(-2)).toEqual([
    'and 70 warnings more; with --format json all are named',
    '10 errors, 100 warnings',
  ])
})

test('forty are shown without a word more', () => {
  expect(blocksOf(numbered(40, 'warning', 'a')).at(-2)).toContain('warning 39')
})

test('a program is told all of them, one by one', () => {
  const all = [...numbered(100, 'error', 'a'), missing('x.md'), missing('y.md')]
  expect(JSON.parse(formatDiagnosticsAsJson(all))).toHaveLength(102)
})

test('a message that quotes a whole book is cut', () => {
  const [block = ''] = blocksOf([{ ...missing('a.md'), message: 'x'.repeat(1_000_000) }])
  expect(block.length).toBeLessThan(3000)
})
