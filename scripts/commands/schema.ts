import { join } from 'node:path'
import { writeFiles } from '../files/write.ts'
import { renderEditorFiles } from '../schema/render-editor-files.ts'
import type { CommandContext, ExitStatus } from './context.ts'

/** Writes what editors complete and check front matter with: JSON Schemas, and snippets for VS Code. */
export async function runSchema({ folder, output }: CommandContext): Promise<ExitStatus> {
  const files = renderEditorFiles()
  const { written } = await writeFiles(
    files.map(({ path, text }) => ({ path: join(folder, path), content: text })),
  )
  const changed = files.filter(({ path }) => written.includes(join(folder, path)))
  for (const { path } of changed) output.write(`${path} written\n`)
  if (changed.length === 0) output.write('The schemas and snippets are as they should be.\n')
  return 0
}
