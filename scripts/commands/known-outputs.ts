import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { digest, fingerprintFolder } from '../files/fingerprint.ts'
import { writeFile } from '../files/write.ts'
import type { CommandContext } from './context.ts'
import { projectFolder } from './folder.ts'
import type { DeckOptions } from './deck-options.ts'
import type { MadeFile } from './summary.ts'

const knownSchema = z.object({
  fingerprint: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.number(), length: z.string(), digest: z.string() })),
  diagnostics: z.array(z.custom<Diagnostic>((value) => typeof value === 'object' && value !== null)),
})

/** Outputs that were printed before, and what there was to say about them. */
export interface KnownOutputs {
  files: MadeFile[]
  diagnostics: Diagnostic[]
}

/** What no output is made from, or is made by a build itself. */
const passedOver = ['.git', '.colloquy', '.slidev', 'node_modules', 'dist', 'tests', 'docs']

/**
 * A digest of everything that outputs are made from: the session's folder, Colloquy itself with the versions of its
 * packages, the options and the environment's choices.
 */
export async function fingerprintOutputs(context: CommandContext, options: DeckOptions): Promise<string> {
  const session = projectFolder(context, options)
  const folders = session === context.folder ? [session] : [session, context.folder]
  const contents = await Promise.all(folders.map((folder) => fingerprintFolder(folder, passedOver)))
  const { paper, duplex, slides, out, browser } = options
  const chosen = [paper, duplex, slides, out, browser, context.environment['COLLOQUY_BROWSER']]
  return digest(JSON.stringify([contents, chosen, context.sourceDate, context.machine]))
}

/** The outputs printed from the same things before, when they still are where they were written. */
export async function findKnownOutputs(
  sessionFolder: string,
  fingerprint: string,
): Promise<KnownOutputs | undefined> {
  try {
    const known = knownSchema.parse(JSON.parse(await readFile(memoryPath(sessionFolder), 'utf8')))
    if (known.fingerprint !== fingerprint) return undefined
    for (const file of known.files) if (digest(await readFile(file.path)) !== file.digest) return undefined
    const files = known.files.map(({ path, bytes, length }) => ({ path, bytes, length, changed: false }))
    return { files, diagnostics: known.diagnostics }
  } catch {
    // Without a memory, or without the files, they are printed.
    return undefined
  }
}

/** Remembers outputs that were written. */
export async function rememberOutputs(
  sessionFolder: string,
  fingerprint: string,
  { files, diagnostics }: KnownOutputs,
): Promise<void> {
  const digested = await Promise.all(
    files.map(async ({ path, bytes, length }) => ({
      path,
      bytes,
      length,
      digest: digest(await readFile(path)),
    })),
  )
  const known = { fingerprint, files: digested, diagnostics }
  await writeFile(memoryPath(sessionFolder), `${JSON.stringify(known, null, 2)}\n`)
}

function memoryPath(sessionFolder: string): string {
  return join(sessionFolder, '.colloquy', 'outputs.json')
}
