// Own code, because packages for atomic writing replace one file: of a build all files are replaced, or none.

import { constants } from 'node:fs'
import { copyFile, link, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { partialPath, removeLeftovers } from './partial.ts'
import { errorCode, writeError } from './write-error.ts'

/** A file to write: its path and everything that is to be in it. */
export interface FileToWrite {
  path: string
  content: string | Uint8Array
  /** Whether it is a program that may be run. */
  executable?: boolean
}

/** What became of each file, by path. */
export interface WrittenFiles {
  written: string[]
  /** Left alone, for the same bytes were there. */
  unchanged: string[]
}

interface StagedFile {
  path: string
  temporary: string
}

/**
 * Writes files so that each is whole or as it was: all go to temporary names beside their places, and are renamed
 * when every one of them is on the disk. A file that holds the same bytes already is not touched.
 * Throws a `UserError` that names the file.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<WrittenFiles> {
  const changed: FileToWrite[] = []
  const unchanged: string[] = []
  for (const file of files) {
    if (await holds(file)) unchanged.push(file.path)
    else changed.push(file)
  }
  for (const folder of new Set(changed.map((file) => dirname(file.path)))) await removeLeftovers(folder)
  const staged: StagedFile[] = []
  try {
    for (const file of changed) staged.push(await stage(file))
    for (const file of staged) await commit(file)
  } finally {
    // Those that were renamed are gone; `force` passes over them.
    for (const file of staged) await rm(file.temporary, { force: true })
  }
  return { written: changed.map((file) => file.path), unchanged }
}

/** Writes one file, whole or not at all. Returns whether anything had to be written. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<boolean> {
  const { written } = await writeFiles([{ path, content }])
  return written.length > 0
}

/**
 * Writes a file that must not be there yet, whole under its name or not at all: throws a `UserError`, and writes nothing,
 * when the name is taken.
 */
export async function writeNewFile(path: string, content: string | Uint8Array): Promise<void> {
  const { temporary } = await stage({ path, content })
  try {
    await takeName(temporary, path)
  } catch (error) {
    throw writeError(path, error)
  } finally {
    await rm(temporary, { force: true })
  }
}

const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

/** Gives a whole file its name, unless that is taken: a link fails then, where a rename would replace what is there. */
async function takeName(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
  } catch (error) {
    if (!noLinks.has(errorCode(error))) throw error
    // A disk that knows no links, such as a memory stick.
    await copyFile(temporary, path, constants.COPYFILE_EXCL)
  }
}

/** Removes a file; one that is gone already is no error. Throws a `UserError` that names the file. */
export async function removeFile(path: string): Promise<void> {
  try {
    await rm(path, { force: true })
  } catch (error) {
    throw writeError(path, error)
  }
}

async function holds({ path, content }: FileToWrite): Promise<boolean> {
  try {
    return Buffer.from(content).equals(await readFile(path))
  } catch (error) {
    // Known before the first rename, so that a set of files is not left half replaced.
    if (errorCode(error) === 'EISDIR') throw writeError(path, error)
    return false
  }
}

async function stage({ path, content, executable = false }: FileToWrite): Promise<StagedFile> {
  await makeFolder(dirname(path), path)
  const temporary = partialPath(path)
  try {
    const handle = await open(temporary, 'wx', executable ? 0o777 : 0o666)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    await rm(temporary, { force: true })
    throw writeError(path, error)
  }
  return { path, temporary }
}

async function commit({ path, temporary }: StagedFile): Promise<void> {
  try {
    await rename(temporary, path)
  } catch (error) {
    throw writeError(path, error)
  }
}
