import { once } from 'node:events'
import { Option } from 'commander'
import { UserError } from '../diagnostics/user-error.ts'
import type { UnsavedTexts } from '../documents/read/read-source-file.ts'
import type { CommandDefinition } from '../terminal/command.ts'
import { projectFolder, type FolderOptions } from '../terminal/folder.ts'
import { folderOption } from '../terminal/options.ts'

/** Serves an editor until it is gone: completes front matter, and shows what is wrong in it as it is typed. */
export const languageServer: CommandDefinition<FolderOptions> = {
  name: 'language-server',
  summary: 'complete and check front matter in an editor, which starts this itself',
  description: 'Speaks the Language Server Protocol on standard input and output, until the editor ends it.',
  options: [new Option('--stdio', 'as editors ask for it; there is no other way'), folderOption()],
  async run(context, options) {
    if (!context.pipes) throw new UserError('there is no editor to serve')
    const { noNames, readGivenNames } = await import('../documents/read/read-given-names.ts')
    const { frontMatterLanguage } = await import('../editor/front-matter-language.ts')
    const { serveEditor } = await import('../editor/language-server.ts')
    const { loadDiscussion } = await import('../pipeline/load-discussion.ts')
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
  },
}
