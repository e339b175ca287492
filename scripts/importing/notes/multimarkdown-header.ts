/** The header of MultiMarkdown: lines `Key: value` from `Title:` on, up to the first empty line. */
export function multiMarkdownHeader(
  text: string,
): { keys: Record<string, string>; body: string } | undefined {
  const block =
    /^title:[ \t]*\S[^\n]*(?:\n(?:[A-Za-z][\w -]*:[^\n]*|[ \t]+\S[^\n]*))*(?:\n\s*\n|\s*$)/iu.exec(text)?.[0]
  if (block === undefined) return undefined
  const keys = block
    .trim()
    .replaceAll(/\n[ \t]+/gu, ' ')
    .split('\n')
    .map((line) => /^([^:]+):\s*(.*)$/u.exec(line))
    .flatMap((found) =>
      found ? [[(found[1] ?? '').trim().toLowerCase(), (found[2] ?? '').trim()] as const] : [],
    )
  return { keys: Object.fromEntries(keys), body: text.slice(block.length) }
}
