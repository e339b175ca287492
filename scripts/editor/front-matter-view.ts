/** A place in a text as editors count: lines and characters (UTF-16 units) from 0. */
export interface EditorPosition {
  line: number
  character: number
}

const fence = /^---\s*$/u

/**
 * The front matter of a Markdown file as YAML whose lines are those of the file, so that a position in one is a
 * position in the other. The closing fence may not have been typed yet. Nothing for a position outside of it.
 */
export function frontMatterAt(text: string, { line }: EditorPosition): string | undefined {
  const lines = text.split(/\r\n?|\n/u)
  if (!/^\ufeff?---\s*$/u.test(lines[0] ?? '') || line === 0) return undefined
  const closing = lines.findIndex((content, index) => index > 0 && fence.test(content))
  if (closing !== -1 && line >= closing) return undefined
  const inside = closing === -1 ? lines.slice(1) : lines.slice(1, closing)
  return ['', ...inside, ''].join('\n')
}
