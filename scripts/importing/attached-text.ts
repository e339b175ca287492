import { dirname, isAbsolute, join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { extractText } from './extract-text.ts'
import type { ReadBytes, ReadFacts } from './imported-reading.ts'
import { isText } from './read-facts.ts'

/** What became of the files that belong to an entry of a library. */
export interface AttachedText {
  /** The text of the first file that has one. */
  text?: string
  /** The files that could not be had, each with the reason: `papers/lamps.pdf: there is no such file`. */
  notFound: string[]
  /** What is wrong with the files that are there. */
  diagnostics: Diagnostic[]
  doubts: string[]
}

// On Windows, to read such a path is to ask another computer for it.
const otherComputer = /^\/\//u

async function read(file: string, path: string, readBytes: ReadBytes): Promise<Uint8Array | string> {
  if (!isText(file)) return 'texts are not taken from files of this kind'
  if (otherComputer.test(file)) return 'it is on another computer, and nothing is fetched'
  return readBytes(path)
}

/** Takes the text from the first of an entry's files that has one. They are relative to the library's folder. */
export async function attachedText(
  files: readonly string[],
  library: string,
  { readBytes, readFacts }: { readBytes: ReadBytes; readFacts: ReadFacts },
): Promise<AttachedText> {
  const notFound: string[] = []
  const diagnostics: Diagnostic[] = []
  for (const [index, file] of files.entries()) {
    const path = isAbsolute(file) ? file : join(dirname(library), file)
    const bytes = await read(file, path, readBytes)
    if (typeof bytes === 'string') {
      notFound.push(`${file}: ${bytes}`)
      continue
    }
    const extracted = await extractText({ path, bytes }, readFacts)
    if (extracted.value !== undefined) {
      const passedOver = files.slice(0, index).join(' or ')
      const doubts = passedOver === '' ? [] : [`the text is that of ${file}, not of ${passedOver}`]
      return { text: extracted.value, notFound: [], diagnostics: [], doubts }
    }
    diagnostics.push(...extracted.diagnostics)
  }
  return { notFound, diagnostics, doubts: [] }
}
