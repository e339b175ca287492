import { errors } from 'playwright-chromium'
import { UserError } from '../diagnostics/user-error.ts'

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
