import { spawn } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { makeSmallSession, reading, readingPath } from '../commands/small-session.ts'
import type { Findings } from './findings.ts'
import { contentsOf } from './folder-contents.ts'
import { damageOf } from './kill-damage.ts'
import { killableCommands, type KillableCommand } from './killable-commands.ts'
import { leftRunning, markVariable } from './running-processes.ts'

const root = join(import.meta.dirname, '..', '..')
const signals = ['SIGKILL', 'SIGINT', 'SIGTERM'] as const
const statuses: Record<(typeof signals)[number], number | null> = { SIGKILL: null, SIGINT: 130, SIGTERM: 143 }

interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  milliseconds: number
  mark: string
  output: string
}

/** Kills commands at random moments, and looks at what they leave. */
export class KillSoak {
  private readonly folder: string
  private readonly findings: Findings
  private readonly commands: readonly KillableCommand[]
  /** How long each command takes when it is let be, in milliseconds. */
  private readonly durations = new Map<string, number>()
  /** What `import` and `new` write. */
  private documents = new Map<string, Buffer>()
  private changes = 0

  private constructor(folder: string, findings: Findings, commands: readonly KillableCommand[]) {
    this.folder = folder
    this.findings = findings
    this.commands = commands
  }

  /** Makes a session, and the outputs that are to outlive every kill. */
  static async start(findings: Findings, names: readonly string[] = []): Promise<KillSoak> {
    const commands = killableCommands.filter(({ name }) => names.length === 0 || names.includes(name))
    const soak = new KillSoak(await makeSmallSession(), findings, commands)
    await mkdir(join(soak.folder, 'texts'), { recursive: true })
    const library = await readFile(join(root, 'tests/fixtures/importing/library.bib'), 'utf8')
    // The last entry of the fixture is broken on purpose.
    await writeFile(join(soak.folder, 'library.bib'), library.split('@article{broken')[0]!)
    const before = await contentsOf(join(soak.folder, 'documents'))
    for (const command of commands) soak.durations.set(command.name, await soak.letBe(command))
    const made = await contentsOf(join(soak.folder, 'documents'))
    soak.documents = new Map(
      [...made].filter(([path]) => !before.has(path)).map(([path, bytes]) => [`documents/${path}`, bytes]),
    )
    await soak.tidy()
    return soak
  }

  /** Kills one command at one moment; both, and the signal, follow from the seed. */
  async run(seed: number): Promise<void> {
    const command = this.commands[seed % this.commands.length]!
    const signal = signals[(seed >>> 4) % signals.length]!
    const delay = (((seed >>> 8) % 1000) / 900) * this.durations.get(command.name)!
    this.changes += 1
    await writeFile(readingPath(this.folder), reading.replace('The rope', `The rope, ${this.changes}`))
    const before = await this.contents()
    const ended = await this.start(command, { signal, delay })
    const after = await this.contents()
    const running = await leftRunning(ended.mark)
    const built = command.writes === 'documents' ? new Map() : await this.pagesAfterBuild()
    const whole = new Map([...this.documents, ...built])
    const wasEnded = ended.code === 0 || ended.code === statuses[signal] || ended.signal === signal
    const damage = [
      ...damageOf({ command, signal, before, after, whole }),
      ...running.map((line) => `still running: ${line}`),
      ...(wasEnded ? [] : [`it ended with ${ended.code ?? ended.signal}:`, ended.output]),
    ]
    const late = Math.round(ended.milliseconds - delay)
    const when = `${signal} after ${Math.round(delay)} ms, ended with ${ended.code ?? ended.signal} after ${late} ms more`
    this.findings.tried(`kills of ${command.name}`, when)
    if (damage.length > 0) {
      this.findings.failed(
        `kills of ${command.name}`,
        `npm run soak -- --kill ${seed} --commands ${this.commands.map(({ name }) => name).join(',')}`,
        [when, ...damage],
      )
    }
    await this.tidy()
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Runs a command that nobody kills, and returns how long it takes, in milliseconds. */
  private async letBe(command: KillableCommand, attempts = 5): Promise<number> {
    const { code, milliseconds, output } = await this.start(command)
    if (code === 0) return milliseconds
    // On a computer that is kept busy by others, a page may not stand in time.
    if (attempts > 1 && output.includes('was not ready within')) return this.letBe(command, attempts - 1)
    throw new Error(`${command.name} fails without being killed:\n${output}`)
  }

  private async contents(): Promise<Map<string, Buffer>> {
    const all = await contentsOf(this.folder)
    return new Map([...all].filter(([path]) => !path.startsWith('.colloquy/')))
  }

  /** What a build that nobody kills makes of the session as it stands. */
  private async pagesAfterBuild(): Promise<Map<string, Buffer>> {
    await this.letBe(killableCommands.find(({ name }) => name === 'build')!)
    return new Map([...(await this.contents())].filter(([path]) => path.startsWith('pages/')))
  }

  private async tidy(): Promise<void> {
    for (const path of this.documents.keys()) await rm(join(this.folder, path), { force: true })
    for (const path of (await contentsOf(this.folder)).keys()) {
      const [partial] = /^.*?\.partial(?=\/|$)/u.exec(path) ?? []
      if (partial !== undefined) await rm(join(this.folder, partial), { recursive: true, force: true })
    }
  }

  /** Runs a command to its end, or until it is killed. */
  private async start(
    { name, options }: KillableCommand,
    kill?: { signal: NodeJS.Signals; delay: number },
  ): Promise<Ended> {
    const mark = `${process.pid}-${performance.now()}`
    const begun = performance.now()
    const parts = [join(root, 'scripts/start.mjs'), name, ...options(this.folder), '--folder', this.folder]
    const child = spawn(process.execPath, parts, {
      cwd: this.folder,
      env: { ...process.env, [markVariable]: mark, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
    const closed = new Promise<Ended>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, signal) =>
        resolve({ code, signal, milliseconds: performance.now() - begun, mark, output }),
      )
    })
    if (kill) void wait(kill.delay).then(() => child.kill(kill.signal))
    return closed
  }
}
