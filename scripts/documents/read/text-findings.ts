import { isAbsolute, join, relative } from 'node:path'
import { dirname } from 'node:path/posix'
import { importIntoCommand } from '../import-command.ts'
import type { Finding } from '../source-file.ts'
import { storedTextPath } from '../stored-text-path.ts'

/** The text that a document names. */
export interface NamedText {
  /** The value of `text:`. */
  text: string
  /** The name of the document without `.md`. */
  id: string
  /** The document, relative to the project's folder. */
  documentPath: string
}

const webAddress = /^[a-z][a-z\d+.-]+:\/\//iu
// Of this machine, of a home folder, or of a drive of Windows.
const otherBeginning = /^(?:[/\\]|~[^/\\]*[/\\]|[a-z]:[/\\])/iu
const otherFormat = /\.(pdf|x?html?|docx?|odt|epub)$/iu
const importable = /\.(?:pdf|x?html?)$/iu

/** Whether a file holds a text, but is no plain text, by the ending of its name. */
export function isOtherFormat(path: string): boolean {
  return otherFormat.test(path)
}

const asPlainText = 'save it as plain text (.txt, UTF-8) in texts/, and write ../texts/ and its name here'

/** How to get a plain text of a file to where texts are. */
function helpFor(file: string, id: string): string {
  if (otherFormat.test(file) && !importable.test(file)) return asPlainText
  return `write ${storedTextPath(id)} here: ${importIntoCommand(file, id)} stores its text there`
}

/** Reports an absolute path to a stored text. */
export function placeProblem(folder: string, { text, id, documentPath }: NamedText): Finding | undefined {
  if (webAddress.test(text)) {
    return {
      code: 'text-elsewhere',
      message: `${text} is an address of the web: texts are files, and nothing is fetched`,
      help: `save the page, and ${helpFor('FILE', id)}`,
    }
  }
  if (!otherBeginning.test(text)) return undefined
  const isInside = isAbsolute(text) && !/^\.\.|^[a-z]:/iu.test(relative(folder, text))
  const fromDocument = relative(join(folder, dirname(documentPath)), text).replaceAll('\\', '/')
  return {
    code: 'text-elsewhere',
    message: `${text} is not relative to the folder ${dirname(documentPath)}, as the path of a text is`,
    help: isInside ? `write ${fromDocument} here` : helpFor(text, id),
  }
}

/** Reports a stored text that is not plain text. `path` is relative to the project's folder. */
export function formatProblem(path: string, id: string): Finding | undefined {
  const format = otherFormat.exec(path)?.[1]
  if (format === undefined) return undefined
  return {
    code: 'not-plain-text',
    message: `${path} is no plain text: quotations cannot be looked up in .${format.toLowerCase()}`,
    help: helpFor(path, id),
  }
}

/** Says that the text is not there; by the path as written, where that leads out of the project. */
export function missingText(path: string, { text, documentPath }: NamedText): Finding {
  const seen = path.startsWith('../') ? `${text}, seen from the folder ${dirname(documentPath)}` : path
  return {
    code: 'missing-text',
    message: `there is no file ${seen}`,
    help: 'put the full text of the reading there, or take the key away: its quotations are not checked',
  }
}
