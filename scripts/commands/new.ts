import { join } from 'node:path'
import { documentsFolder, findDocumentFiles } from '../documents/read/document-files.ts'
import { writeNewFile } from '../files/write.ts'
import { newReading } from '../importing/document-text.ts'
import { freeId, readingId } from '../importing/reading-id.ts'
import type { CommandContext, ExitStatus } from './context.ts'
import { projectFolder, shownPath, type FolderOptions } from './folder.ts'

/** Writes a document to fill in, under a name that is free. */
export async function runNew(
  context: CommandContext,
  title: string,
  options: FolderOptions,
): Promise<ExitStatus> {
  const folder = projectFolder(context, options)
  const { value: files } = await findDocumentFiles(folder)
  const taken = new Set(files.map(({ id }) => id))
  const facts = { title, authors: [], editors: [], kind: 'document' as const, source: {} }
  const path = join(folder, documentsFolder, `${freeId(readingId(facts), taken)}.md`)
  await writeNewFile(path, newReading(title))
  context.output.write(
    `${shownPath(path, context)} is ready to fill in; npm run check says what it still needs.\n`,
  )
  return 0
}
