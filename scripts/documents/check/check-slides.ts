import { parseSync } from '@slidev/parser'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticAt, diagnosticAtLine } from '../source-file.ts'
import type { Finding, SourceFile } from '../source-file.ts'

const include = /^src\s*:\s*["']?(?:\.?\/)?pages\/index\.md["']?\s*(?:#.*)?$/mu
const includeLines = '`---`, `src: ./pages/index.md`, `---`'

/** Slidev ends a headmatter at the first three hyphens, wherever they are, and knows none that begins with an empty line. */
export function headmatterProblems(source: SourceFile): Diagnostic[] {
  const closing = source.lines.findIndex((line, index) => index > 0 && /^---\s*$/u.test(line))
  if (closing === -1 || !source.lines[0]?.startsWith('---')) return []
  const problems = source.lines.slice(1, closing).flatMap((text, index) => {
    const column = text.indexOf('---') + 1
    if (column === 0) return []
    const span = { path: source.path, line: index + 2, column, endColumn: column + 3 }
    const problem = diagnosticAt(source, span, {
      code: 'hyphens-in-headmatter',
      message: 'Slidev ends the headmatter at three hyphens, even inside a text or a comment',
      help: 'write a dash (— or –) instead',
    })
    return [problem]
  })
  if (source.lines[1]?.trim() !== '') return problems
  const blank = diagnosticAtLine(source, 1, {
    code: 'late-headmatter',
    message: 'Slidev reads no headmatter that begins with an empty line',
    help: 'remove the empty line below the three hyphens',
  })
  return [blank, ...problems]
}

const first: Finding = {
  code: 'include-in-headmatter',
  message: 'the first slide includes the generated slides, and would give its settings to all of them',
  help: `remove \`src\` here, and add a second slide with these lines: ${includeLines}`,
}

const twice: Finding = {
  code: 'repeated-include',
  message: 'the generated slides are included twice',
  help: 'remove one of the two',
}

/** Checks that the generated pages are included by a slide after the first one, and once. Without it they come last. */
export function includeProblems(source: SourceFile): Diagnostic[] {
  // The front matter of other slides is their author's and Slidev's: a mistake of YAML in it is not ours to fall over.
  const { slides } = parseSync(source.text, source.path, { noParseYAML: true })
  const including = slides.filter(({ frontmatterRaw }) => include.test(frontmatterRaw ?? ''))
  return including.flatMap(({ index, start, end }, position) => {
    const finding = index === 0 ? first : position > 0 ? twice : undefined
    const lines = source.lines.slice(start, end)
    const line = start + lines.findIndex((text) => /^src\s*:/u.test(text)) + 1
    return finding ? [diagnosticAtLine(source, line, finding)] : []
  })
}
