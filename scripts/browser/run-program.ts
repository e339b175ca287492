import type { ChildProcess } from 'node:child_process'
import { UserError } from '../diagnostics/user-error.ts'

/** How a program is watched. */
export interface Watch {
  /** Milliseconds after which the program is ended, unless a line of its output counts as progress before. */
  patience: number
  /** Whether a line of output is progress, which renews the patience. */
  isProgress(line: string): boolean
}

/**
 * Waits until a program that was started with piped output has done its work. Throws a `UserError` with the reason in
 * a few words when it fails, or when its patience is over; what stopped it when its signal did.
 */
export function watchProgram(child: ChildProcess, { patience, isProgress }: Watch): Promise<void> {
  return new Promise((resolve, reject) => {
    const lines: string[] = []
    let slow = false
    const end = () => {
      slow = true
      child.kill()
    }
    let timer = setTimeout(end, patience)
    const read = (chunk: unknown) => {
      const added = String(chunk).split(/\r?\n/u).filter(Boolean)
      lines.push(...added)
      if (!added.some((line) => isProgress(line))) return
      clearTimeout(timer)
      timer = setTimeout(end, patience)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('error', (error) => {
      clearTimeout(timer)
      if (error.name === 'AbortError') reject(error)
      else reject(new UserError(`${child.spawnfile} does not start: ${error.message}`))
    })
    child.once('close', (code) => {
      clearTimeout(timer)
      if (slow) reject(new UserError(`no progress within ${Math.round(patience / 1000)} seconds`))
      else if (code === 0) resolve()
      else reject(new UserError(complaint(lines)))
    })
  })
}

/** The line that says most about what went wrong. */
function complaint(lines: readonly string[]): string {
  const told = lines.find((line) => /\berror\b/iu.test(line)) ?? lines.at(-1) ?? 'it gave no reason'
  return told.trim()
}
