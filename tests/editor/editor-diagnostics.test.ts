import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts'
import { diagnosticsByFile, editorDiagnostic } from '../../scripts/editor/editor-diagnostics.ts'

const path = 'documents/a.md'
const wrong: Diagnostic = {
  severity: 'warning',
  code: 'repeated-term',
  message: 'the term “rope” is explained twice',
  help: 'remove one of the two',
  span: { path, line: 3, column: 5, endColumn: 9 },
}

describe('a diagnostic for an editor', () => {
  it('counts from 0, and ends with the remedy', () => {
    expect(editorDiagnostic(wrong)).toEqual({
      range: { start: { line: 2, character: 4 }, end: { line: 2, character: 8 } },
      severity: 2,
      code: 'repeated-term',
      source: 'Colloquy',
      message: 'the term “rope” is explained twice\nremove one of the two',
    })
  })

  it('reaches to the end of its line when it has no end', () => {
    const { range } = editorDiagnostic({ ...wrong, span: { path, line: 3, column: 5 } })
    expect(range.end.line).toBe(2)
    expect(range.end.character).toBeGreaterThan(1_000_000)
  })
})

describe('the diagnostics of files', () => {
  it('are put together by file, and taken back where there are none any more', () => {
    const other = { ...wrong, span: { ...wrong.span, path: 'slides.md' } }
    const byFile = diagnosticsByFile([wrong, other, wrong], ['documents/mended.md'])
    expect([...byFile].map(([file, { length }]) => [file, length])).toEqual([
      ['documents/mended.md', 0],
      [path, 2],
      ['slides.md', 1],
    ])
  })
})
