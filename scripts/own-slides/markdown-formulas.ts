import type { MarkdownExit } from 'markdown-exit'

function isEscaped(text: string, at: number): boolean {
  const before = /\\*$/u.exec(text.slice(0, at))?.[0] ?? ''
  return before.length % 2 === 1
}

/** Where the formula that begins at a dollar ends, as Slidev's Markdown finds it: no space inside, no digit behind. */
function closingDollar(text: string, opening: number): number | undefined {
  if (/^[\s$]/u.test(text.slice(opening + 1))) return undefined
  for (let at = text.indexOf('$', opening + 1); at !== -1; at = text.indexOf('$', at + 1)) {
    if (isEscaped(text, at)) continue
    return /[ \t]/u.test(text[at - 1] ?? '') || /\d/u.test(text[at + 1] ?? '') ? undefined : at
  }
  return undefined
}

/** The formulas of Slidev's Markdown, which are no text and no template: `$…$` in a line, `$$` round a block. */
export function formulas(markdown: MarkdownExit): void {
  markdown.inline.ruler.after('escape', 'formula', (state, silent) => {
    if (state.src[state.pos] !== '$') return false
    const closing = closingDollar(state.src, state.pos)
    if (closing === undefined) return false
    if (!silent) state.push('formula', 'span', 0).content = state.src.slice(state.pos + 1, closing)
    state.pos = closing + 1
    return true
  })
  markdown.block.ruler.after('blockquote', 'formula_block', (state, startLine, endLine, silent) => {
    const lineAt = (line: number) =>
      state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]).trim()
    const first = lineAt(startLine)
    if (!first.startsWith('$$')) return false
    if (silent) return true
    let next = startLine
    if (first.length < 4 || !first.endsWith('$$')) {
      next++
      while (next < endLine && !lineAt(next).endsWith('$$')) next++
    }
    const token = state.push('formula', 'div', 0)
    // What stands in braces behind the dollars says which lines are shown at which click.
    const rest = Array.from({ length: Math.max(0, next - startLine) }, (_, index) =>
      lineAt(startLine + 1 + index),
    )
    token.content = [first.replace(/^\$\$(?:\s*\{[^{}]*\}.*)?/u, ''), ...rest]
      .join('\n')
      .replace(/\$\$\s*$/u, '')
      .trim()
    token.block = true
    token.map = [startLine, next + 1]
    state.line = next + 1
    return true
  })
  markdown.renderer.rules.formula = () => '<span></span>'
}
