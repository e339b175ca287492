import { join } from 'node:path'
import type { CommandDefinition } from '../terminal/command.ts'

/** Writes the JSON Schemas that editors complete and check front matter with. */
export const schema: CommandDefinition = {
  name: 'schema',
  summary: 'write the JSON Schemas that editors complete and check front matter with',
  description: 'Writes schema/*.schema.json from the schema that the build itself checks with.',
  async run({ folder, output }) {
    const { writeFiles } = await import('../files/write.ts')
    const { renderJsonSchemas } = await import('../schema/render-json-schemas.ts')
    const files = renderJsonSchemas()
    const { written } = await writeFiles(
      files.map(({ path, text }) => ({ path: join(folder, path), content: text })),
    )
    const changed = files.filter(({ path }) => written.includes(join(folder, path)))
    for (const { path } of changed) output.write(`${path} written\n`)
    if (changed.length === 0) output.write('The schemas are as they should be.\n')
    return 0
  },
}
