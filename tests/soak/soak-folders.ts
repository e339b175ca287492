import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Findings } from './findings.ts'
import { SoakChild } from './soak-child.ts'
import type { TriedFolder } from './try-folders.ts'

/** Milliseconds that the commands may take in one folder, on a computer that others keep busy. */
const limit = 300_000

/** Tries drawn sessions with something hostile done to their folders: each is told, and nothing is changed. */
export class FolderSoak {
  private readonly child: SoakChild<TriedFolder>
  private readonly folder: string
  private readonly findings: Findings

  private constructor(folder: string, findings: Findings) {
    this.folder = folder
    this.findings = findings
    this.child = new SoakChild({ module: 'try-folders.ts', folder, answersPerProcess: 100, limit })
  }

  static async start(findings: Findings): Promise<FolderSoak> {
    return new FolderSoak(await mkdtemp(join(tmpdir(), 'colloquy-soak-')), findings)
  }

  async run(seed: number): Promise<void> {
    const answer = await this.child.ask(seed)
    const { done, wrong } = typeof answer === 'string' ? { done: [], wrong: [answer] } : answer
    this.findings.tried('hostile folders', `${seed}, ${done.join(', ')}`)
    if (wrong.length > 0)
      this.findings.failed('hostile folders', `npm run soak -- --hostile ${seed}`, [...done, ...wrong])
  }

  async close(): Promise<void> {
    await this.child.close()
    await rm(this.folder, { recursive: true, force: true })
  }
}
