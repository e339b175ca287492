const fence = /^(?:```|~~~)/u

/** `[[a note|its name]]` as its name, and `[[a note#a part]]` as the note. */
export function withoutLinks(text: string): string {
  return text.replaceAll(
    /\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/gu,
    (_, target: string, name?: string) => (name ?? target.replace(/#.*$/u, '')) || target,
  )
}

function plainLine(line: string): string {
  return withoutLinks(line.replaceAll(/!\[\[[^\]]*\]\]/gu, ''))
    .replaceAll(/==(?=[^\s=])([^=\n]*[^\s=])==/gu, '$1')
    .replace(/(^|\s)\^[A-Za-z\d-]+\s*$/u, '')
    .replace(/^(\s*>\s*)\[![\w-]+\][+-]?\s*/u, '$1')
}

/** The text of a note without what Obsidian writes around it: links, marks, names of blocks, comments, embedded files. */
export function plainNote(body: string): string {
  const parts = body.split('\n')
  let isCode = false
  const lines = parts.map((line) => {
    if (fence.test(line.trimStart())) isCode = !isCode
    return isCode ? line : plainLine(line)
  })
  return lines
    .join('\n')
    .replaceAll(/%%(?!%)[\s\S]*?%%/gu, '')
    .replaceAll(/[ \t]+$/gmu, '')
}
