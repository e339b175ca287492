import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentFrom } from '../../scripts/documents/read/read-document.ts'
import { sourceFileOf } from '../../scripts/documents/source-file.ts'
import { formatDiagnostics } from '../../scripts/diagnostics/format.ts'
import { frontMatterSchema } from '../../scripts/model/front-matter.ts'
import { headmatterSchema } from '../../scripts/model/session.ts'
import { documentSnippets, sessionSnippets } from '../../scripts/schema/snippets.ts'

/** What VS Code leaves when every place keeps its example and every choice its first value. */
function expanded(body: readonly string[]): string[] {
  return body.map((line) =>
    line
      .replace(/\$\{\d+\|((?:[^|,\\]|\\.)*)(?:[^|\\]|\\.)*\|\}/gu, '$1')
      .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/gu, '$1')
      .replace(/\\([\\$},|])/gu, '$1'),
  )
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

/** The lines of a snippet where they belong: an item below its list, a key at the top. */
function inPlace(prefix: string, lines: string[]): string[] {
  if (prefix.startsWith('diagram-')) return ['diagrams:', ...indented(lines)]
  return prefix.endsWith('-item') ? [`${prefix.replace('-item', '')}:`, ...indented(lines)] : lines
}

describe('a snippet, taken as it is, makes a sound front matter', () => {
  test.for(documentSnippets())('of a reading: $prefix', ({ prefix, body, description }) => {
    const required = ['title: x', 'summary: y'].filter((line) => !line.startsWith(`${prefix}:`))
    const lines = ['---', ...required, ...inPlace(prefix, expanded(body)), '---', '']
    const { diagnostics } = documentFrom(sourceFileOf('a.md', lines.join('\n')), frontMatterSchema)
    expect(formatDiagnostics(diagnostics)).toBe('')
    expect(description).not.toBe('')
  })

  test.for(sessionSnippets())('of the session: $prefix', ({ prefix, body, description }) => {
    const own =
      prefix === 'session' ? expanded(body) : ['session:', ...indented(inPlace(prefix, expanded(body)))]
    const lines = ['---', 'title: x', ...own, '---', '']
    const { diagnostics } = documentFrom(sourceFileOf('slides.md', lines.join('\n')), headmatterSchema)
    expect(formatDiagnostics(diagnostics)).toBe('')
    expect(description).not.toBe('')
  })
})

test('the problem matcher of the editor finds what the check prints', async () => {
  const tasks = JSON.parse(await readFile(join(import.meta.dirname, '../../.vscode/tasks.json'), 'utf8'))
  const { regexp, ...groups } = tasks.tasks[0].problemMatcher.pattern
  const { diagnostics } = documentFrom(
    sourceFileOf('documents/a.md', '---\ntitle: x\nsummary: y\nminutes: ten\n---\n'),
    frontMatterSchema,
  )
  const found = formatDiagnostics(diagnostics)
    .split('\n')
    .flatMap((line) => new RegExp(regexp, 'u').exec(line) ?? [])
  expect(
    Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, found[Number(group)]])),
  ).toEqual({
    file: 'documents/a.md',
    line: '4',
    column: '10',
    severity: 'error',
    message: 'expected a whole number, found text',
    code: 'invalid-type',
  })
})
