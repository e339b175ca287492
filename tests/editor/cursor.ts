import type { EditorPosition } from '../../scripts/editor/front-matter-view.ts'

/** A text with `|` where the cursor is: the text without it, and its place. */
export function withCursor(marked: string): { yaml: string; position: EditorPosition } {
  const before = marked.slice(0, marked.indexOf('|')).split('\n')
  return {
    yaml: marked.replace('|', ''),
    position: { line: before.length - 1, character: before.at(-1)!.length },
  }
}
