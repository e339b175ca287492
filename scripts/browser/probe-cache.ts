import { readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeFile } from '../files/write.ts'
import { probeBrowser } from './probe.ts'

const passedSchema = z.record(z.string(), z.object({ size: z.number(), modified: z.number() }))
type PassedProbes = z.output<typeof passedSchema>

/**
 * Probes a browser once: that it passed is kept in the folder, and holds while the program at the path has the same
 * size and modification time. Throws the `UserError` of the probe.
 */
export async function probeBrowserOnce(executablePath: string, folder: string): Promise<void> {
  const cachePath = join(folder, 'probes.json')
  const program = await realpath(executablePath)
  const { size, mtimeMs: modified } = await stat(program)
  const passed = await readPassedProbes(cachePath)
  const cached = passed[program]
  if (cached?.size === size && cached.modified === modified) return
  await probeBrowser(executablePath)
  const text = `${JSON.stringify({ ...passed, [program]: { size, modified } }, null, 2)}\n`
  // Where nothing can be kept, as in a folder of the system's, the next run probes again.
  await writeFile(cachePath, text).catch(() => {})
}

async function readPassedProbes(path: string): Promise<PassedProbes> {
  try {
    return passedSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    // Missing or unreadable, it costs a probe, which takes a second.
    return {}
  }
}
