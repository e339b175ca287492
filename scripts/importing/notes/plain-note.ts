const fence = /^(?:```|~~~)/u

/** `[[a note|its name]]` as its name, and `[[a note#a part]]` as the note. */
export function withoutLinks(text: string): string {
  return text.replaceAll(
    /\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/gu,
    (_, target: string, name?: string) => (name ?? target.replace(/#.*$/u, '')) || target,
  )
}

// What Hugo, Jekyll and Quarto replace by something else.
const commands = /\{\{[<%].*?[>%]\}\}|\{%-?.*?-?%\}|\{:[^{}]*\}|(?<=\S) \{#[\w-]+[^{}]*\}|^\s*:{3,}.*$/gu

function plainLine(line: string): string {
  return withoutLinks(line.replaceAll(/!\[\[[^\]]*\]\]/gu, '').replaceAll(commands, ''))
    .replaceAll(/==(?=[^\s=])([^=\n]*[^\s=])==/gu, '$1')
    .replace(/(^|\s)\^[A-Za-z\d-]+\s*$/u, '')
    .replace(/^(\s*>\s*)\[![\w-]+\][+-]?\s*/u, '$1')
}

/** A note as stretches of text and of code, in turn; the lines of its fences belong to the code. */
function stretchesOf(body: string): { isCode: boolean; lines: string[] }[] {
  const stretches = [{ isCode: false, lines: [] as string[] }]
  for (const line of body.split('\n')) {
    const last = stretches.at(-1)!
    const isFence = fence.test(line.trimStart())
    if (isFence && !last.isCode) stretches.push({ isCode: true, lines: [line] })
    else last.lines.push(line)
    if (isFence && last.isCode) stretches.push({ isCode: false, lines: [] })
  }
  return stretches
}

function plainStretch(text: string): string {
  return text
    .replaceAll(/%%(?!%)[\s\S]*?%%|<!--[\s\S]*?-->/gu, '')
    .split('\n')
    .map(plainLine)
    .join('\n')
    .replaceAll(/[ \t]+$/gmu, '')
}

/**
 * The text of a note without what its program writes around it: links, marks, names of blocks, comments, embedded files
 * and commands. Code stays as it is.
 */
export function plainNote(body: string): string {
  return stretchesOf(body)
    .map(({ isCode, lines }) => (isCode ? lines.join('\n') : plainStretch(lines.join('\n'))))
    .join('\n')
}
