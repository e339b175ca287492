import { join } from 'node:path'
import { writeFiles } from '../files/write.ts'
import { renderJsonSchemas } from '../schema/render-json-schemas.ts'
import type { CommandContext, ExitStatus } from './context.ts'

/** Writes the JSON Schemas of the front matter for editors. */
export async function runSchema({ folder, output }: CommandContext): Promise<ExitStatus> {
  const schemas = renderJsonSchemas()
  const { written } = await writeFiles(
    schemas.map(({ path, text }) => ({ path: join(folder, path), content: text })),
  )
  const changed = schemas.filter(({ path }) => written.includes(join(folder, path)))
  for (const { path } of changed) output.write(`${path} written\n`)
  if (changed.length === 0) output.write('The schemas are as they should be.\n')
  return 0
}
