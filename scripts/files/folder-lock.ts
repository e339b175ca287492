import { constants } from 'node:fs'
import { copyFile, link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { isRunning, partialPath, thisMachine, thisRun } from './partial.ts'
import { errorCode, writeError } from './write-error.ts'

/** Milliseconds between two looks at a lock that another run holds. */
const lookEvery = 250

/** Gives back a lock, or what else was taken. */
export type Release = () => Promise<void>

/**
 * Takes a lock, a file that names the run which holds it, and returns what gives it back. While another run holds it,
 * waits, and says so, until the signal is aborted. The lock of a run that was killed is nobody's.
 */
export async function takeLock(
  path: string,
  signal: AbortSignal,
  onWait: (holder: number) => void,
): Promise<Release> {
  await makeFolder(dirname(path), path)
  for (;;) {
    signal.throwIfAborted()
    const holder = await tryLock(path)
    if (holder === undefined) return () => rm(path, { force: true })
    onWait(holder)
    await new Promise((resolve) => setTimeout(resolve, lookEvery))
  }
}

/** Takes the first lock that no other run holds, and returns its number with what gives it back. */
export async function takeFreeLock(
  pathOf: (number: number) => string,
): Promise<{ number: number; release: Release }> {
  await makeFolder(dirname(pathOf(1)), pathOf(1))
  for (let number = 1; ; number += 1) {
    const path = pathOf(number)
    if ((await tryLock(path)) === undefined) return { number, release: () => rm(path, { force: true }) }
  }
}

/** The process that holds the lock; nothing when it is this one that holds it now. */
async function tryLock(path: string): Promise<number | undefined> {
  for (;;) {
    if (await claim(path)) return undefined
    const text = await readFile(path, 'utf8').catch(() => undefined)
    // It was given back a moment ago.
    if (text === undefined) continue
    const holder = await holderIn(text)
    if (holder !== undefined) return holder
    await discard(path)
  }
}

/** Makes the lock's file, unless there is one. */
async function claim(path: string): Promise<boolean> {
  const ready = partialPath(path)
  try {
    await writeFile(ready, `${thisMachine} ${thisRun} ${await startOf(thisRun)}`)
    // Unlike a file that is written in its place, a link is never seen without its content.
    await link(ready, path).catch((error: unknown) => {
      if (errorCode(error) === 'EEXIST') throw error
      // Some disks have no links.
      return copyFile(ready, path, constants.COPYFILE_EXCL)
    })
    return true
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw writeError(path, error)
    return false
  } finally {
    await rm(ready, { force: true }).catch(() => {})
  }
}

/** Removes a lock that is nobody's, unless another run has done so and has taken it meanwhile. */
async function discard(path: string): Promise<void> {
  const aside = partialPath(path)
  try {
    await rename(path, aside)
    const text = await readFile(aside, 'utf8')
    if ((await holderIn(text)) !== undefined) await link(aside, path)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw writeError(path, error)
  } finally {
    await rm(aside, { force: true }).catch(() => {})
  }
}

/** The process that the text of a lock names, while that is running. */
async function holderIn(text: string): Promise<number | undefined> {
  const [machine, id, start] = text.split(' ')
  const holder = Number(id)
  if (machine !== thisMachine || !(holder > 0) || !isRunning(holder)) return undefined
  // Systems use the numbers of processes again, containers soon.
  return (await startOf(holder)) === start ? holder : undefined
}

/** When a process was started, in the system's own count; empty where the system does not tell. */
async function startOf(processId: number): Promise<string> {
  const line = await readFile(`/proc/${processId}/stat`, 'utf8').catch(() => '')
  // The name of the program, in parentheses, may hold spaces.
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
