import { readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { digest, digestFile, digestFolder, fingerprint } from '../files/fingerprint.ts'
import { writeFile } from '../files/write.ts'
import type { CommandContext } from '../terminal/context.ts'
import { outputFolder, projectFolder } from '../terminal/folder.ts'
import type { DeckOptions } from './deck-options.ts'
import type { MadeFile } from '../terminal/summary.ts'

// An unchanged run loads this module and little else, so it imports no package.

/** Outputs as they were printed, and what there was to say about them. */
export interface CachedOutputs {
  files: MadeFile[]
  diagnostics: Diagnostic[]
}

/** Everything that outputs are made from, by digest. */
export interface Inputs {
  /** The files of the session's folder, by path in it. */
  session: Map<string, string>
  /** The digest of the options, of the environment's choices and of Colloquy itself. */
  program: string
  /** The digest of Colloquy itself; of nothing when its own folder is the session's. */
  colloquy: string
}

/** What was used besides the inputs, and is known only when the outputs have been printed. */
export interface PrintingFacts {
  /** Paths that the build generated, in the session's folder, with forward slashes. */
  generated: readonly string[]
  /** Absolute paths of files outside the session's folder that were read. */
  outside: readonly string[]
  /** Absolute path of the browser. */
  browser: string
}

interface CacheFile {
  inputs: string
  generated: [path: string, digest: string | undefined][]
  outside: [path: string, digest: string | undefined][]
  browser: { path: string; identity: string | undefined }
  files: { path: string; bytes: number; length: string; digest: string | undefined }[]
  diagnostics: Diagnostic[]
}

/** What stands at the top of a session's folder and no output is made from. */
const noInputs = ['.git', '.colloquy', '.slidev', 'node_modules', 'dist']

/** What stands at the top of Colloquy's own folder besides and no output is made from. */
const noProgram = ['.ci', '.github', '.vscode', 'tests']

/** The parts of Colloquy that outputs are made with; the lock file names the version of every package. */
const programParts = ['components', 'handout', 'layouts', 'scripts', 'setup', 'styles', 'words', 'public']
const programFiles = ['package-lock.json', 'vite.config.ts']

/** Reads everything that outputs are made from, as it is now. */
export async function readInputs(context: CommandContext, options: DeckOptions): Promise<Inputs> {
  const folder = projectFolder(context, options)
  const isProject = folder === context.folder
  const { paper, duplex, slides, browser } = options
  const chosen = [paper, duplex, slides, browser, context.environment['COLLOQUY_BROWSER']]
  const target = outputFolder(context, options, 'dist')
  const colloquy = digest(JSON.stringify(isProject ? [] : await digestProgram(context.folder)))
  return {
    colloquy,
    session: await digestFolder(folder, isProject ? [...noInputs, ...noProgram] : noInputs),
    program: digest(JSON.stringify([colloquy, chosen, target, context.sourceDate, context.machine])),
  }
}

async function digestProgram(folder: string): Promise<unknown> {
  const parts = await Promise.all(
    programParts.map(async (part) => fingerprint(await digestFolder(join(folder, part)))),
  )
  return [parts, await Promise.all(programFiles.map((name) => digestFile(join(folder, name))))]
}

/** The outputs printed from the same inputs before, while they are as they were written. */
export async function findCachedOutputs(
  context: CommandContext,
  options: DeckOptions,
  inputs: Inputs,
): Promise<CachedOutputs | undefined> {
  const folder = projectFolder(context, options)
  try {
    const cached = JSON.parse(await readFile(cachePath(folder), 'utf8')) as CacheFile
    const { generated, outside, browser, files, diagnostics } = cached
    const made = [...files.map(({ path }) => inFolder(folder, path)), ...generated.map(([path]) => path)]
    if (cached.inputs !== digestInputs(inputs, made)) return undefined
    if (browser.identity !== (await identify(browser.path))) return undefined
    const expected = [
      ...generated.map(([path, was]) => [join(folder, path), was] as const),
      ...outside,
      ...files.map(({ path, digest: was }) => [path, was] as const),
    ]
    for (const [path, was] of expected) if ((await digestFile(path)) !== was) return undefined
    return {
      files: files.map(({ path, bytes, length }) => ({ path, bytes, length, changed: false })),
      diagnostics,
    }
  } catch {
    // A cache that is missing or not whole costs a printing.
    return undefined
  }
}

/** Keeps outputs that were written, for the next run from the same inputs. */
export async function cacheOutputs(
  sessionFolder: string,
  inputs: Inputs,
  { generated, outside, browser }: PrintingFacts,
  { files, diagnostics }: CachedOutputs,
): Promise<void> {
  const made = [...files.map(({ path }) => inFolder(sessionFolder, path)), ...generated]
  const cached: CacheFile = {
    inputs: digestInputs(inputs, made),
    generated: await Promise.all(
      generated.map(async (path) => [path, await digestFile(join(sessionFolder, path))]),
    ),
    outside: await Promise.all(outside.map(async (path) => [path, await digestFile(path)])),
    browser: { path: browser, identity: await identify(browser) },
    files: await Promise.all(
      files.map(async ({ path, bytes, length }) => ({
        path,
        bytes,
        length,
        digest: await digestFile(path),
      })),
    ),
    diagnostics,
  }
  await writeFile(cachePath(sessionFolder), `${JSON.stringify(cached, null, 2)}\n`)
}

/** What the build makes itself is no input, though it lies beside what is. */
function digestInputs({ session, program }: Inputs, made: readonly string[]): string {
  const kept = new Map(session)
  for (const path of made) kept.delete(path)
  return digest(JSON.stringify([fingerprint(kept), program]))
}

/** Tells one program from another, and from itself after an update, without reading hundreds of megabytes. */
async function identify(path: string): Promise<string | undefined> {
  try {
    const program = await realpath(path)
    const { size, mtimeMs } = await stat(program)
    return JSON.stringify([program, size, mtimeMs])
  } catch {
    return undefined
  }
}

function inFolder(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

function cachePath(sessionFolder: string): string {
  return join(sessionFolder, '.colloquy', 'outputs.json')
}
