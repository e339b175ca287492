import { once } from 'node:events'
import { UserError } from '../diagnostics/user-error.ts'
import { noNames, readGivenNames } from '../documents/read/read-given-names.ts'
import type { UnsavedTexts } from '../documents/read/read-source-file.ts'
import { frontMatterLanguage } from '../editor/front-matter-language.ts'
import { serveEditor } from '../editor/language-server.ts'
import { loadDiscussion } from '../pipeline/load-discussion.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'
import { projectFolder, type FolderOptions } from '../terminal/folder.ts'

/** Serves an editor until it is gone: completes front matter, and shows what is wrong in it as it is typed. */
export async function runLanguageServer(
  context: CommandContext,
  options: FolderOptions,
): Promise<ExitStatus> {
  if (!context.pipes) throw new UserError('there is no editor to serve')
  const folder = projectFolder(context, options)
  let names = noNames
  const check = async (unsaved: UnsavedTexts) => {
    names = await readGivenNames(folder, names, unsaved)
    return (await loadDiscussion(folder, unsaved)).diagnostics
  }
  const languageOf = (path: string) => frontMatterLanguage(path, names)
  serveEditor({ folder, languageOf, check }, context.pipes)
  if (!context.signal.aborted) await once(context.signal, 'abort')
  return 0
}
