import { join } from 'node:path'
import { documentsFolder } from '../documents/read/document-files.ts'
import { storedTextPath } from '../documents/stored-text-path.ts'
import { writeNewFile } from '../files/write.ts'
import type { ImportedReading } from './imported-reading.ts'
import type { CommandContext } from '../terminal/context.ts'
import { shownPath } from '../terminal/folder.ts'
import { writeUnlessThere } from '../files/write-unless-there.ts'

/** An imported reading that is written, and what is to be said about it. */
export interface WrittenReading extends Pick<ImportedReading, 'notFound' | 'doubts'> {
  /** Its document, as the user would type its path. */
  shown: string
  /** What became of its text, in words; nothing when it has none. */
  stored: string[]
}

/** Writes an imported reading, the document and its text. */
export async function writeReading(
  context: CommandContext,
  folder: string,
  { id, document, text, notFound, doubts }: ImportedReading,
): Promise<WrittenReading> {
  const documentPath = join(folder, documentsFolder, `${id}.md`)
  const textPath = join(folder, documentsFolder, storedTextPath(id))
  // The text first: where the document cannot be written, a second attempt writes both.
  const stored = text === undefined ? [] : [await writeText(textPath, text, context)]
  await writeNewFile(documentPath, document)
  return { shown: shownPath(documentPath, context), stored, notFound, doubts }
}

async function writeText(path: string, text: string, context: CommandContext): Promise<string> {
  const shown = shownPath(path, context)
  const isWritten = await writeUnlessThere(path, text)
  return isWritten ? `text in ${shown}` : `${shown} was there already, and is left as it was`
}
