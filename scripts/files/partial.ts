import { createHash, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { errorCode } from './write-error.ts'

const partialName =
  /^\..*?(?:\.(?<machine>[0-9a-f]{8})-(?<process>\d+))?\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.partial$/u

/** No run takes so long, in milliseconds: a partial file this old is a killed run's. */
const oneHour = 3_600_000

/** This machine: folders are shared between machines, each of which numbers its processes by itself. */
export const thisMachine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** This run, as the system numbers it. */
export const thisRun = process.pid

/** Every partial name that this run has taken; those of things that became whole lead nowhere any more. */
const ownPartials = new Set<string>()

/** A name of its own beside a path, hidden, for what is to take its place when it is whole. */
export function partialPath(path: string): string {
  // Most systems allow names of 255 bytes.
  const name = basename(path).slice(0, 60)
  const partial = join(dirname(path), `.${name}.${thisMachine}-${thisRun}.${randomUUID()}.partial`)
  ownPartials.add(partial)
  return partial
}

/** Removes what this run has left half done, at once: for its very end, when there is no time to wait for the disk. */
export function removeOwnPartials(): void {
  for (const path of ownPartials) {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 })
    } catch {
      // The next run removes it.
    }
  }
}

/** Whether a run of this number is under way on this machine. */
export function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** Whether the run that made a partial file is over: its process is gone, or the file is older than any run. */
async function isLeftOver(path: string): Promise<boolean> {
  const made = partialName.exec(basename(path))?.groups
  if (made?.['machine'] === thisMachine && !isRunning(Number(made['process']))) return true
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  )
  return age > oneHour
}

/** Removes from a folder what killed runs left there half done; passes over what cannot be removed. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const partials = names.filter((name) => partialName.test(name)).map((name) => join(folder, name))
  for (const path of partials) {
    if (await isLeftOver(path)) await rm(path, { recursive: true, force: true }).catch(() => {})
  }
}
