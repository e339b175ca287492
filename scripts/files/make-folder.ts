import { constants } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode, writeError } from './write-error.ts'

/** Makes a folder, and those above it, for something at a path. Throws a `UserError` that names the path. */
export async function makeFolder(folder: string, path: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EEXIST') throw writeError(path, error, 'ENOTDIR')
    // A disk that is read-only says of folders to be made along the way that they are not there.
    throw code === 'ENOENT' ? writeError(path, await refusalAbove(folder, error)) : writeError(path, error)
  }
}

/**
 * Makes sure that things can be written to a folder, there already or not, before the work that leads to them. Throws
 * a `UserError` that names it.
 */
export async function requireWritable(folder: string): Promise<void> {
  const refusal = await refusalAbove(join(folder, 'file'), undefined)
  if (refusal !== undefined) throw writeError(folder, refusal)
}

/** Why nothing can be written to the nearest folder that is there; the error that is known already when it can. */
async function refusalAbove(folder: string, known: unknown): Promise<unknown> {
  const above = dirname(folder)
  try {
    await access(above, constants.W_OK)
    return known
  } catch (error) {
    return errorCode(error) === 'ENOENT' && above !== folder ? refusalAbove(above, known) : error
  }
}
