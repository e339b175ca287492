import { latexText } from './bibtex/latex-text.ts'

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

// Letters that TeX writes as commands; a backslash before these signs is in no path of Windows.
const accent = /\\["'`^~=.](?:\{\\?[A-Za-z]\}|\\?[A-Za-z])/gu

const endsInFile = /\.[A-Za-z0-9]{1,5}(?::[^:]*)?$/u

/** Stretches of which one that names no file is the beginning of the next: its semicolon was not escaped. */
function wholePaths(stretches: string[]): string[] {
  const paths: string[] = []
  let open = ''
  for (const [index, stretch] of stretches.entries()) {
    const isOpen = index < stretches.length - 1 && stretch.trim() !== '' && !endsInFile.test(stretch.trim())
    if (isOpen) open += `${stretch}\\;`
    else {
      paths.push(`${open}${stretch}`)
      open = ''
    }
  }
  return paths
}

/**
 * The paths of the files that belong to a BibTeX entry, with forward slashes, from the value of its `file` field, which
 * Zotero, Better BibTeX and JabRef write as `title:path:type;…` with `\` before colons, semicolons and backslashes, or as
 * paths alone.
 */
export function attachedFiles(field: string): string[] {
  const value = field.replaceAll(/\s+/gu, ' ').replaceAll(accent, (letter) => latexText(letter).text)
  return wholePaths(splitAt(value, ';'))
    .map(pathIn)
    .filter((path) => path !== '')
}
