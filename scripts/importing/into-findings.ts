import { suggestName } from '../documents/nearest-name.ts'
import type { DocumentFile } from '../documents/read/document-file.ts'
import type { Finding } from '../documents/source-file.ts'
import { storedTextPath } from '../documents/stored-text-path.ts'

/** Refuses a library where the text of one reading is asked for. */
export const libraryWithoutText: Finding = {
  code: 'library-without-text',
  message: 'a library has no text to store for a reading',
  help: 'give a saved page (.html), a Markdown or text file, or a PDF; or leave --into out to import the library',
}

/** Says that no document has this name, and which one may have been meant. */
export function unknownReading(
  id: string,
  ids: readonly string[],
  otherwise = 'leave --into out, and a document is written for it',
): Finding {
  const partlyNamed = id === '' ? [] : ids.filter((one) => one.includes(id))
  const candidates = partlyNamed.length > 0 ? partlyNamed : ids
  return {
    code: 'unknown-reading',
    message: `there is no reading \`${id}\``,
    help: suggestName(id, candidates, 'give the name of one') ?? otherwise,
  }
}

/** Says that the text that a document names is there. `file` is relative to the project's folder. */
export function namedTextThere(id: string, file: string): Finding {
  return {
    code: 'text-exists',
    message: `the reading \`${id}\` has its text already: ${file}`,
    help: 'to store another, rename or remove that file first',
  }
}

/** Says that a file, which the document does not name, has the name under which its text would be stored. */
export function storedTextThere({ id, path }: DocumentFile, file: string): Finding {
  const line = `text: ${storedTextPath(id)}`
  return {
    code: 'text-exists',
    message: `${file} is there already; it was left as it is`,
    help: `if it is the text of this reading, write \`${line}\` in ${path}; otherwise rename or remove it first`,
  }
}
