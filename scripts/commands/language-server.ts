import { once } from 'node:events'
import { documentsFolder } from '../documents/read/document-files.ts'
import { slidesFile } from '../documents/read-session.ts'
import { Failure } from '../diagnostics/failure.ts'
import { serveEditor } from '../editor/language-server.ts'
import { yamlLanguage } from '../editor/yaml-language.ts'
import { loadDiscussion } from '../pipeline/load-discussion.ts'
import { documentJsonSchema, sessionJsonSchema } from '../schema/render-json-schemas.ts'
import type { CommandContext, ExitStatus } from './context.ts'
import { projectFolder, type FolderOptions } from './folder.ts'

const reading = new RegExp(`^${documentsFolder}/[^/]+\\.md$`, 'iu')

/** Serves an editor until it is gone: completes front matter, and shows what is wrong in it as it is typed. */
export async function runLanguageServer(
  context: CommandContext,
  options: FolderOptions,
): Promise<ExitStatus> {
  if (!context.pipes) throw new Failure('there is no editor to serve')
  const folder = projectFolder(context, options)
  const languages = {
    document: yamlLanguage(documentJsonSchema()),
    session: yamlLanguage(sessionJsonSchema()),
  }
  const languageOf = (path: string) => {
    if (path === slidesFile) return languages.session
    return reading.test(path) ? languages.document : undefined
  }
  const check = async (unsaved: ReadonlyMap<string, string>) =>
    (await loadDiscussion(folder, unsaved)).diagnostics
  serveEditor({ folder, languageOf, check }, context.pipes)
  if (!context.signal.aborted) await once(context.signal, 'abort')
  return 0
}
