import { readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeFile } from '../files/write.ts'
import { proveBrowser } from './probe.ts'

const proofsSchema = z.record(z.string(), z.object({ size: z.number(), modified: z.number() }))
type Proofs = z.output<typeof proofsSchema>

/**
 * Proves a browser once: that it passed is kept in the folder, and holds while the program at the path has the same
 * size and time of change. Throws the `Failure` of the proof.
 */
export async function proveBrowserOnce(executablePath: string, folder: string): Promise<void> {
  const memoryPath = join(folder, 'proved.json')
  const program = await realpath(executablePath)
  const { size, mtimeMs: modified } = await stat(program)
  const proofs = await readProofs(memoryPath)
  const known = proofs[program]
  if (known?.size === size && known.modified === modified) return
  await proveBrowser(executablePath)
  const remembered = `${JSON.stringify({ ...proofs, [program]: { size, modified } }, null, 2)}\n`
  // Where nothing can be kept, as in a folder of the system's, it is proved again the next time.
  await writeFile(memoryPath, remembered).catch(() => {})
}

async function readProofs(path: string): Promise<Proofs> {
  try {
    return proofsSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    // Missing or unreadable, it costs a proof, which takes a second.
    return {}
  }
}
