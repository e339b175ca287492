import { join } from 'node:path'
import { Failure } from '../diagnostics/failure.ts'
import { documentsFolder } from '../documents/read/document-files.ts'
import { errorCode } from '../files/write-failure.ts'
import { writeNewFile } from '../files/write.ts'
import type { ImportedReading } from '../importing/imported-reading.ts'
import type { CommandContext } from './context.ts'
import { shownPath } from './folder.ts'

/** Where full texts are stored, in the session's folder; git ignores it. */
const textsFolder = 'texts'

/** Writes an imported reading, and returns a line about it: what was written, and what could not be found. */
export async function writeReading(
  context: CommandContext,
  folder: string,
  { id, document, text, notFound, doubts }: ImportedReading,
): Promise<string> {
  const documentPath = join(folder, documentsFolder, `${id}.md`)
  const textPath = join(folder, textsFolder, `${id}.txt`)
  // The text first: where the document cannot be written, a second attempt writes both.
  const textLine = text === undefined ? [] : [await writeText(textPath, text, context)]
  await writeNewFile(documentPath, document)
  const missing = notFound.length === 0 ? [] : [`not found: ${notFound.join(', ')}`]
  const toCheck = doubts.map((doubt) => `to check: ${doubt}`)
  return [shownPath(documentPath, context), ...textLine, ...missing, ...toCheck].join('; ')
}

async function writeText(path: string, text: string, context: CommandContext): Promise<string> {
  try {
    await writeNewFile(path, text)
    return `text in ${shownPath(path, context)}`
  } catch (error) {
    if (!(error instanceof Failure) || errorCode(error.cause) !== 'EEXIST') throw error
    return `${shownPath(path, context)} was there already, and is left as it was`
  }
}
