/** The value of a field of a BibTeX entry as written, without the braces or quotation marks around it. */
function fieldValue(entry: string, name: string): string | undefined {
  const starts = entry.matchAll(new RegExp(`[,\\s]${name}\\s*=\\s*([{"])`, 'giu'))
  for (const { index, 0: start, 1: opening } of starts) {
    // Deeper down it is a part of another field, such as the abstract.
    if (depthOf(entry.slice(0, index)) <= 1) return valueFrom(entry.slice(index + start.length), opening)
  }
  return undefined
}

function depthOf(text: string): number {
  return text.split('{').length - text.split('}').length
}

function valueFrom(text: string, opening: string | undefined): string {
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(/[{}"]/gu)) {
    if (depth === 0 && mark === (opening === '{' ? '}' : '"')) return text.slice(0, index)
    if (mark !== '"') depth += mark === '{' ? 1 : -1
  }
  return text
}

/** The stretches between marks that have no backslash before them, backslashes included. */
function splitAt(text: string, mark: ':' | ';'): string[] {
  const stretches = `${text}${mark}`.matchAll(new RegExp(`((?:\\\\.|[^\\\\${mark}])*)${mark}`, 'gsu'))
  return [...stretches].map(([, stretch = '']) => stretch)
}

const escaped = /\\([\\:;{}_&%#$ ])/gu
const drive = /^[A-Za-z]$/u

/** The path in `title:path:type`, or in a path alone, whose colons need not be escaped. */
function pathIn(written: string): string {
  const parts = splitAt(written, ':').map((part) => part.replaceAll(escaped, '$1'))
  const isTitled = parts.length >= 3 && !drive.test(parts[0] ?? '')
  return (isTitled ? parts.slice(1, -1) : parts).join(':').trim().replaceAll('\\', '/')
}

/**
 * The paths of the files that belong to a BibTeX entry, with forward slashes: its `file` field, which Zotero, Better
 * BibTeX and JabRef write as `title:path:type;…` with `\` before colons, semicolons and backslashes, or as paths alone.
 */
export function attachedFiles(entry: string): string[] {
  const value = fieldValue(entry, 'file')?.replaceAll(/\s+/gu, ' ') ?? ''
  return splitAt(value, ';')
    .map(pathIn)
    .filter((path) => path !== '')
}
