import type { MarkdownExit } from 'markdown-exit'

const slotMarker = /^::\s*([\w.\-:]+)\s*::\s*$/u

/** The slots of Slidev's Markdown: what follows a line `::right::` goes to the slot `right` of the layout. */
export function slots(markdown: MarkdownExit): void {
  markdown.block.ruler.before(
    'fence',
    'slot_marker',
    (state, startLine, _endLine, silent) => {
      if (state.sCount[startLine]! - state.blkIndent > 0) return false
      const begin = state.bMarks[startLine]! + state.tShift[startLine]!
      const name = slotMarker.exec(state.src.slice(begin, state.eMarks[startLine]))?.[1]
      if (name === undefined) return false
      if (silent) return true
      const token = state.push('slot_marker', '', 0)
      token.meta = { name }
      token.map = [startLine, startLine + 1]
      state.line = startLine + 1
      return true
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  )
  markdown.renderer.rules.slot_marker = () => ''
}
