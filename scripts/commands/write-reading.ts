import { join } from 'node:path'
import { documentsFolder } from '../documents/read/document-files.ts'
import { storedTextPath } from '../documents/stored-text-path.ts'
import { writeNewFile } from '../files/write.ts'
import type { ImportedReading } from '../importing/imported-reading.ts'
import type { CommandContext } from './context.ts'
import { shownPath } from './folder.ts'
import { writeUnlessThere } from './write-unless-there.ts'

/** Writes an imported reading, and returns a line about it: what was written, and what could not be found. */
export async function writeReading(
  context: CommandContext,
  folder: string,
  { id, document, text, notFound, doubts }: ImportedReading,
): Promise<string> {
  const documentPath = join(folder, documentsFolder, `${id}.md`)
  const textPath = join(folder, documentsFolder, storedTextPath(id))
  // The text first: where the document cannot be written, a second attempt writes both.
  const textLine = text === undefined ? [] : [await writeText(textPath, text, context)]
  await writeNewFile(documentPath, document)
  const missing = notFound.length === 0 ? [] : [`not found: ${notFound.join(', ')}`]
  const toCheck = doubts.map((doubt) => `to check: ${doubt}`)
  return [shownPath(documentPath, context), ...textLine, ...missing, ...toCheck].join('; ')
}

async function writeText(path: string, text: string, context: CommandContext): Promise<string> {
  const shown = shownPath(path, context)
  const isWritten = await writeUnlessThere(path, text)
  return isWritten ? `text in ${shown}` : `${shown} was there already, and is left as it was`
}
