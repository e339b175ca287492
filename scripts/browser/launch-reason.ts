import { statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { errors } from 'playwright-chromium'
import { UserError } from '../diagnostics/user-error.ts'

/** Bytes that a browser needs for what it keeps while it runs. */
const roomNeeded = 4_000_000

/** The failure to tell of when a browser has no room for its temporary files, of which it says nothing itself. */
export async function temporaryFilesError(): Promise<UserError | undefined> {
  const folder = tmpdir()
  const disk = await statfs(folder).catch(() => undefined)
  if (!disk || disk.bavail * disk.bsize > roomNeeded) return undefined
  return new UserError(`the disk with the folder for temporary files, ${folder}, is full or read-only`, [
    'free some space, or name another folder in TMPDIR',
  ])
}

/** The failure to tell of when a program did not start as a browser, from what Playwright makes of it. */
export function launchError(executablePath: string, error: unknown, limit: number): UserError {
  const message = error instanceof Error ? error.message : String(error)
  const folder = /\bmkdtemp '(.+)[/\\][^/\\']*'/u.exec(message)?.[1]
  if (folder !== undefined) {
    return new UserError(
      `the folder for temporary files, ${folder}, is not there, is full or may not be written to`,
      ['make that folder, or name another one in TMPDIR'],
      { cause: error },
    )
  }
  const reason =
    error instanceof errors.TimeoutError
      ? `it did not answer within ${limit / 1000} seconds`
      : reasonIn(message)
  return new UserError(`${executablePath} does not start as a browser: ${reason}`, [], { cause: error })
}

/** Playwright reports its call log and the browser's whole output; the reason is one line of it. */
function reasonIn(message: string): string {
  const lines = message.split('\n').map((line) => line.trim())
  const complaint = lines.find((line) => /error while loading shared libraries|: not found|ERROR/u.test(line))
  const exitCode = /process did exit: exitCode=(\d+)/u.exec(message)?.[1]
  if (complaint === undefined && exitCode !== undefined) return `it ended at once, with status ${exitCode}`
  return complaint ?? lines.find(Boolean) ?? 'no reason given'
}
