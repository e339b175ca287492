import { join } from 'node:path'
import { visibleText } from '../diagnostics/cells.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { documentsFolder, findDocumentFiles } from '../documents/read/document-files.ts'
import { writeNewFile } from '../files/write.ts'
import { newReading } from './document-text.ts'
import { freeId, readingId, slug } from './reading-id.ts'
import { frontMatterSchema } from '../model/front-matter.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'
import { nextCommand } from '../terminal/next-command.ts'
import { projectFolder, shownPath, type FolderOptions } from '../terminal/folder.ts'

/** Options of `new`. */
export interface NewOptions extends FolderOptions {
  /** The name of the document without `.md`; made from the title unless given. */
  id?: string
}

/** Writes a document to fill in: under the name that the user gave, or one that is free. */
export async function writeEmptyReading(
  context: CommandContext,
  title: string,
  options: NewOptions,
): Promise<ExitStatus> {
  if (!frontMatterSchema.shape.title.safeParse(title).success)
    throw new UserError('the title has nothing in it', ['give one: npm run new -- "The guide and the rope"'])
  const folder = projectFolder(context, options)
  const id = options.id ?? (await freeIdFor(title, folder))
  const path = join(folder, documentsFolder, `${id}.md`)
  await writeNewFile(path, newReading(title))
  const isNameless = options.id === undefined && slug(title) === ''
  const lines = [
    `${shownPath(path, context)} is ready to fill in; ${nextCommand('check', options, context)} says what it still needs.`,
    ...(isNameless
      ? ['The title has no letters for the name of a file: rename it, or give one with --id.']
      : []),
  ]
  context.output.write(`${lines.map(visibleText).join('\n')}\n`)
  return 0
}

async function freeIdFor(title: string, folder: string): Promise<string> {
  const { value: files } = await findDocumentFiles(folder)
  const id = readingId({ title, authors: [], editors: [], kind: 'document', source: {} })
  return freeId(id, new Set(files.map((file) => file.id)))
}
