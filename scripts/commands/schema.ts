import { join } from 'node:path'
import { writeFiles } from '../files/write.ts'
import { renderJsonSchemas } from '../schema/render-json-schemas.ts'
import type { CommandContext, ExitStatus } from '../terminal/context.ts'

/** Writes the JSON Schemas that editors complete and check front matter with. */
export async function runSchema({ folder, output }: CommandContext): Promise<ExitStatus> {
  const files = renderJsonSchemas()
  const { written } = await writeFiles(
    files.map(({ path, text }) => ({ path: join(folder, path), content: text })),
  )
  const changed = files.filter(({ path }) => written.includes(join(folder, path)))
  for (const { path } of changed) output.write(`${path} written\n`)
  if (changed.length === 0) output.write('The schemas are as they should be.\n')
  return 0
}
