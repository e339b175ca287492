import { UserError } from '../diagnostics/user-error.ts'
import { errorCode } from './write-error.ts'
import { writeNewFile } from './write.ts'

/** Writes a file, unless there is one: then it stays as it is, and the answer is no. */
export async function writeUnlessThere(path: string, text: string): Promise<boolean> {
  try {
    await writeNewFile(path, text)
    return true
  } catch (error) {
    if (error instanceof UserError && errorCode(error.cause) === 'EEXIST') return false
    throw error
  }
}
