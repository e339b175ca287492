import { constants } from 'node:fs'
import { copyFile, link, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { isRunning, partialPath, thisRun } from './partial.ts'
import { errorCode, writeError } from './write-error.ts'

/** Milliseconds between two looks at a lock that another run holds. */
const lookEvery = 250

/**
 * Takes a lock, a file that names the run which holds it, and returns what gives it back. While another run holds it,
 * waits, and says so, until the signal is aborted. The lock of a run that was killed is nobody's.
 */
export async function takeLock(
  path: string,
  signal: AbortSignal,
  onWait: (holder: number) => void,
): Promise<() => Promise<void>> {
  await makeFolder(dirname(path), path)
  for (;;) {
    signal.throwIfAborted()
    const holder = await tryLock(path)
    if (holder === undefined) return () => rm(path, { force: true })
    if (holder !== 0 && isRunning(holder)) {
      onWait(holder)
      await new Promise((resolve) => setTimeout(resolve, lookEvery))
    } else {
      await rm(path, { force: true })
    }
  }
}

/** The run that holds the lock, 0 when that is unknown; nothing when it is this one. */
async function tryLock(path: string): Promise<number | undefined> {
  const ready = partialPath(path)
  try {
    await writeFile(ready, String(thisRun))
    // Unlike a file that is written in its place, a link is never seen without its content.
    await link(ready, path).catch((error: unknown) => {
      if (errorCode(error) === 'EEXIST') throw error
      // Some disks have no links.
      return copyFile(ready, path, constants.COPYFILE_EXCL)
    })
    return undefined
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw writeError(path, error)
  } finally {
    await rm(ready, { force: true }).catch(() => {})
  }
  return Number(await readFile(path, 'utf8').catch(() => '')) || 0
}
