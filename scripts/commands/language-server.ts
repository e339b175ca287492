import { once } from 'node:events'
import { noNames, readGivenNames } from '../documents/read-given-names.ts'
import { documentsFolder } from '../documents/read/document-files.ts'
import { slidesFile } from '../documents/read-session.ts'
import type { UnsavedTexts } from '../documents/read-source-file.ts'
import { Failure } from '../diagnostics/failure.ts'
import { withNamesForReading, withNamesForSession } from '../editor/known-names.ts'
import { serveEditor } from '../editor/language-server.ts'
import { yamlLanguage } from '../editor/yaml-language.ts'
import { loadDiscussion } from '../pipeline/load-discussion.ts'
import { documentJsonSchema, sessionJsonSchema } from '../schema/render-json-schemas.ts'
import type { CommandContext, ExitStatus } from './context.ts'
import { projectFolder, type FolderOptions } from './folder.ts'

const readingPath = new RegExp(`^${documentsFolder}/([^/]+)\\.md$`, 'iu')

/** Serves an editor until it is gone: completes front matter, and shows what is wrong in it as it is typed. */
export async function runLanguageServer(
  context: CommandContext,
  options: FolderOptions,
): Promise<ExitStatus> {
  if (!context.pipes) throw new Failure('there is no editor to serve')
  const folder = projectFolder(context, options)
  const schemas = { document: documentJsonSchema(), session: sessionJsonSchema() }
  let names = noNames
  const languageOf = (path: string) => {
    if (path === slidesFile) return yamlLanguage(withNamesForSession(schemas.session, names))
    const reading = readingPath.exec(path)?.[1]
    if (!reading) return undefined
    return yamlLanguage(withNamesForReading(schemas.document, names, reading))
  }
  const check = async (unsaved: UnsavedTexts) => {
    names = await readGivenNames(folder, names, unsaved)
    return (await loadDiscussion(folder, unsaved)).diagnostics
  }
  serveEditor({ folder, languageOf, check }, context.pipes)
  if (!context.signal.aborted) await once(context.signal, 'abort')
  return 0
}
