import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Failure } from '../diagnostics/failure.ts'

export interface SiteOptions {
  /** The folder that holds slides.md. */
  folder: string
  /** An empty folder for the site. */
  target: string
  signal: AbortSignal
}

const slidevProgram = join(
  dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')),
  'bin',
  'slidev.mjs',
)

/**
 * Builds the deck as a static site that any server can host in any folder: no presenter's notes, addresses with a
 * hash. Slidev builds only from its own command line. Throws a `Failure` with what Slidev said when it fails.
 */
export async function buildSite({ folder, target, signal }: SiteOptions): Promise<void> {
  const options = ['--out', target, '--base', './', '--router-mode', 'hash', '--without-notes']
  const program = spawn(process.execPath, [slidevProgram, 'build', 'slides.md', ...options], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  const said: string[] = []
  program.stdout.on('data', (chunk) => said.push(String(chunk)))
  program.stderr.on('data', (chunk) => said.push(String(chunk)))
  const status = await new Promise<number | null>((resolve, reject) => {
    program.once('error', reject)
    program.once('close', resolve)
  })
  if (status === 0) return
  const reason = said.join('').trim().split('\n').slice(-12).join('\n')
  throw new Failure(`Slidev could not build the site:\n${reason}`, ['run `npm run check`, then try again'])
}
