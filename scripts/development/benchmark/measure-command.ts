import { spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { UserError } from '../../diagnostics/user-error.ts'
import { readTree } from './process-tree.ts'

/** A program of Node to run, as a user would. */
export interface NodeCommand {
  arguments: readonly string[]
  folder: string
  /** What is done before each run, and not measured. */
  prepare?: () => Promise<void>
}

/** What a whole command took. The last two are known on Linux alone. */
export interface CommandUse {
  seconds: number
  /** Seconds on the processor, of all its processes. */
  processorSeconds?: number
  /** The most bytes that all its processes held together. */
  peakMemory?: number
}

/** Milliseconds between two looks at the processes: more often, the looking would slow them down. */
const interval = 200

/** Runs a command to its end and says what it took. Throws a `UserError` with what it wrote when it fails. */
export async function measureCommand(command: NodeCommand, signal: AbortSignal): Promise<CommandUse> {
  await command.prepare?.()
  const begin = performance.now()
  const child = spawn(process.execPath, command.arguments, {
    cwd: command.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (written += text))
  let seconds: number | undefined
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => {
      seconds = (performance.now() - begin) / 1000
      resolve(status)
    })
  })
  const uses = child.pid === undefined ? {} : await follow(child.pid, () => seconds !== undefined)
  const status = await ended
  if (status !== 0 || seconds === undefined)
    throw new UserError(`node ${command.arguments.join(' ')} ended with ${status}:\n${written}`)
  return { seconds, ...uses }
}

async function follow(root: number, hasEnded: () => boolean): Promise<Omit<CommandUse, 'seconds'>> {
  const processor = new Map<number, number>()
  let peakMemory = 0
  while (!hasEnded()) {
    const use = await readTree(root)
    if (!use) return {}
    peakMemory = Math.max(peakMemory, use.memory)
    for (const [process, seconds] of use.processor) processor.set(process, seconds)
    await setTimeout(interval)
  }
  return { peakMemory, processorSeconds: [...processor.values()].reduce((sum, seconds) => sum + seconds, 0) }
}
