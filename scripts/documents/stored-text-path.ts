import { dirname, join } from 'node:path/posix'

/** The path that a document names in `text:` when Colloquy stores its full text; the folder is ignored by git. */
export function storedTextPath(id: string): string {
  return `../texts/${id}.txt`
}

/** The file that a document names in `text:`, relative to the project's folder, as the document's own path is. */
export function storedTextFile(documentPath: string, text: string): string {
  return join(dirname(documentPath), text)
}
