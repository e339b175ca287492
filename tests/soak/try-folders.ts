// Tries hostile folders, one after another, as a child process of the soak: each message is a seed, each answer what
// was wrong. Slidev's parser and compilers are loaded once.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { arch, homedir, platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { runCommandLine } from '../../scripts/command-line/run-command-line.ts'
import { drawn, type Draw } from '../drawn-sessions/draw.ts'
import { sessionFiles, sessionOfSeed, writeSession } from '../drawn-sessions/session-files.ts'
import { areAlike, contentsOf } from './folder-contents.ts'
import { hostilities } from './hostilities.ts'

/** What came of a hostile folder. */
export interface TriedFolder {
  seed: number
  done: string[]
  wrong: string[]
}

const root = join(import.meta.dirname, '..', '..')

/** Does to a folder what a seed stands for, and says what that was. */
function makeHostile(folder: string, paths: string[], seed: number): string[] {
  const act = (draw: Draw) =>
    Array.from({ length: draw.whole(1, 3) }, () => {
      const { name, act: apply } = draw.oneOf(hostilities)
      const path = draw.oneOf(paths)
      try {
        apply(folder, path, draw)
      } catch {
        // What was done before has taken away what this one needs.
      }
      return `${path}: ${name}`
    })
  return fc.sample(drawn(act), { seed, numRuns: 1 })[0]!
}

async function run(command: string, folder: string): Promise<{ status: number; written: string }> {
  let written = ''
  const keep = { write: (text: string) => void (written += text), colour: false }
  const status = await runCommandLine([command, '--folder', folder], {
    folder: root,
    currentFolder: root,
    environment: process.env,
    machine: { platform: platform(), processor: arch(), homeFolder: homedir() },
    output: keep,
    errorOutput: keep,
    signal: new AbortController().signal,
  })
  return { status, written }
}

/** What the user wrote, without what a build makes. */
async function writtenByUser(folder: string): Promise<Map<string, Buffer>> {
  const all = await contentsOf(folder)
  return new Map([...all].filter(([path]) => !/^(?:pages|\.colloquy)\//u.test(path)))
}

function faultsOf(command: string, { status, written }: { status: number; written: string }): string[] {
  const excerpt = written.slice(0, 2000)
  return [
    ...(status === 0 || status === 1 ? [] : [`${command} ended with ${status}`]),
    ...(/a mistake in Colloquy|^\s+at .+:\d+:\d+/mu.test(written) ? [`${command} says:\n${excerpt}`] : []),
    ...(/root:x:0/u.test(written) ? [`${command} shows a file outside:\n${excerpt}`] : []),
    ...(written.length > 100_000 ? [`${command} writes ${written.length} characters`] : []),
    ...(status === 1 && !/error/u.test(written) ? [`${command} fails without a reason`] : []),
  ]
}

/** Makes the folder of a seed, and tries the commands that no browser is needed for. */
export async function tryFolder(parent: string, seed: number): Promise<TriedFolder> {
  await mkdir(parent, { recursive: true })
  const folder = await mkdtemp(join(parent, 'session-'))
  const session = sessionOfSeed(seed, { readings: { least: 1, most: 3 } })
  await writeSession(folder, session)
  const done = makeHostile(folder, Object.keys(sessionFiles(session)), seed)
  const before = await writtenByUser(folder)
  const wrong: string[] = []
  for (const command of ['check', 'plan', 'build']) {
    wrong.push(...faultsOf(command, await run(command, folder)))
  }
  if (!areAlike(before, await writtenByUser(folder))) wrong.push('what the user wrote is changed')
  const partials = [...(await contentsOf(folder)).keys()].filter((path) => path.includes('.partial'))
  wrong.push(...partials.map((path) => `${path} is left`))
  await rm(folder, { recursive: true, force: true })
  return { seed, done, wrong }
}

const [, , parent] = process.argv
process.on('message', (seed) => {
  void tryFolder(parent ?? tmpdir(), Number(seed)).then((tried) => process.send!(tried))
})
