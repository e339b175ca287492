import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Findings } from './findings.ts'
import type { PrintedSession, SessionError } from './print-sessions.ts'
import { SoakChild } from './soak-child.ts'

/** The most errors of a session that are shown. */
const shownErrors = 12

/** Prints drawn sessions in a child process: what `check` passes, `deck` prints. */
export class SessionSoak {
  private readonly child: SoakChild<PrintedSession>
  private readonly folder: string
  private readonly findings: Findings

  private constructor(folder: string, findings: Findings) {
    this.folder = folder
    this.findings = findings
    this.child = new SoakChild({ module: 'print-sessions.ts', folder, answersPerProcess: 12 })
  }

  static async start(findings: Findings): Promise<SessionSoak> {
    return new SessionSoak(await mkdtemp(join(tmpdir(), 'colloquy-soak-')), findings)
  }

  async run(seed: number): Promise<void> {
    const answer = await this.child.ask(seed)
    const { errors, readings } = typeof answer === 'string' ? unanswered(answer) : answer
    this.findings.tried('sessions', `${seed}, readings: ${readings}`)
    if (errors.length > 0)
      this.findings.failed('sessions', `npm run soak -- --session ${seed}`, describe(errors))
  }

  async close(): Promise<void> {
    await this.child.close()
    await rm(this.folder, { recursive: true, force: true })
  }
}

function unanswered(reason: string): Pick<PrintedSession, 'errors' | 'readings'> {
  const message = `the process gave no answer: ${reason}`
  return { readings: 0, errors: [{ command: 'deck', code: 'not-finished', message, place: 'slides.md' }] }
}

function describe(errors: SessionError[]): string[] {
  const lines = errors.map(
    ({ command, code, message, place }) => `${command}: ${place}: ${message} [${code}]`,
  )
  const rest = lines.length - shownErrors
  return rest > 0 ? [...lines.slice(0, shownErrors), `and ${rest} more`] : lines
}
