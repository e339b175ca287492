import { fork, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Findings } from './findings.ts'
import type { PrintedSession, SessionError } from './print-sessions.ts'

/** A process serves so many decks before another takes its place: what Slidev keeps of each adds up. */
const sessionsPerProcess = 12

/** The most errors of a session that are shown. */
const shownErrors = 12

/** Prints drawn sessions in a child process: what `check` passes, `deck` prints. */
export class SessionSoak {
  private child: ChildProcess | undefined
  private printed = 0
  private readonly folder: string
  private readonly findings: Findings

  private constructor(folder: string, findings: Findings) {
    this.folder = folder
    this.findings = findings
  }

  static async start(findings: Findings): Promise<SessionSoak> {
    return new SessionSoak(await mkdtemp(join(tmpdir(), 'colloquy-soak-')), findings)
  }

  async run(seed: number): Promise<void> {
    const { errors, readings } = await this.print(seed)
    this.findings.tried('sessions', `${seed}, readings: ${readings}`)
    if (errors.length > 0)
      this.findings.failed('sessions', `npm run soak -- --session ${seed}`, describe(errors))
  }

  async close(): Promise<void> {
    await this.endChild()
    await rm(this.folder, { recursive: true, force: true })
  }

  private async endChild(): Promise<void> {
    const { child } = this
    this.child = undefined
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill()
    await ended
  }

  private async print(seed: number): Promise<PrintedSession> {
    if (this.printed === sessionsPerProcess) {
      await this.endChild()
      this.printed = 0
    }
    this.printed += 1
    this.child ??= fork(join(import.meta.dirname, 'print-sessions.ts'), [this.folder], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const { child } = this
    return new Promise((resolve) => {
      const onExit = (code: number | null, signal: string | null) => {
        this.child = undefined
        const message = `the process ended with ${signal ?? code}`
        resolve({
          seed,
          readings: 0,
          errors: [{ command: 'deck', code: 'not-finished', message, place: 'slides.md' }],
        })
      }
      child.once('exit', onExit)
      child.once('message', (message) => {
        child.off('exit', onExit)
        resolve(message as PrintedSession)
      })
      child.send(seed)
    })
  }
}

function describe(errors: SessionError[]): string[] {
  const lines = errors.map(
    ({ command, code, message, place }) => `${command}: ${place}: ${message} [${code}]`,
  )
  const rest = lines.length - shownErrors
  return rest > 0 ? [...lines.slice(0, shownErrors), `and ${rest} more`] : lines
}
