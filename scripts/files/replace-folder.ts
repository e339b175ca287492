import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { partialPath, removeLeftovers } from './partial.ts'
import { errorCode, writeError } from './write-error.ts'

/**
 * Replaces a folder by a new one, when that is whole: `fill` is given an empty folder beside it and puts everything
 * there. When `fill` throws, or returns false, the folder stays as it was. Throws a `UserError` that names the folder.
 */
export async function replaceFolder(
  folder: string,
  fill: (unfinished: string) => Promise<boolean | void>,
): Promise<void> {
  await removeLeftovers(dirname(folder))
  const unfinished = partialPath(folder)
  await makeFolder(unfinished, folder)
  try {
    if ((await fill(unfinished)) !== false) await attempt(folder, () => swap(unfinished, folder))
  } finally {
    await removeFolder(unfinished)
  }
}

/** Removes a folder with everything in it; one that is gone already is no error. */
export async function removeFolder(folder: string): Promise<void> {
  await attempt(folder, () => rm(folder, { recursive: true, force: true }))
}

async function swap(finished: string, folder: string): Promise<void> {
  const old = partialPath(folder)
  try {
    await rename(folder, old)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  await rename(finished, folder)
  await removeFolder(old)
}

async function attempt(folder: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw writeError(folder, error)
  }
}
