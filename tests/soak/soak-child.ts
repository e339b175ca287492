import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

/** How a child process of the soak is used. */
export interface ChildOptions {
  /** The module that it runs, in this folder. */
  module: string
  /** The folder that it works in. */
  folder: string
  /** Another process takes its place after so many answers: what Slidev keeps of each deck adds up. */
  answersPerProcess: number
  /** Milliseconds that one answer may take; for ever unless given. */
  limit?: number
}

/** A child process that answers seeds, one at a time, and is started anew when it has ended. */
export class SoakChild<Answer> {
  private child: ChildProcess | undefined
  private answered = 0
  private readonly options: ChildOptions

  constructor(options: ChildOptions) {
    this.options = options
  }

  /** The answer to a seed, or in words why there is none. */
  async ask(seed: number): Promise<Answer | string> {
    const { module, folder, answersPerProcess, limit } = this.options
    if (this.answered === answersPerProcess) await this.close()
    this.answered += 1
    this.child ??= fork(join(import.meta.dirname, module), [folder], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const { child } = this
    return new Promise((resolve) => {
      const timer = limit && setTimeout(() => child.kill('SIGKILL'), limit)
      const onExit = (code: number | null, signal: string | null) => {
        clearTimeout(timer || undefined)
        this.child = undefined
        resolve(
          signal === 'SIGKILL' && limit
            ? `no answer within ${limit / 1000} s`
            : `ended with ${signal ?? code}`,
        )
      }
      child.once('exit', onExit)
      child.once('message', (message) => {
        clearTimeout(timer || undefined)
        child.off('exit', onExit)
        resolve(message as Answer)
      })
      child.send(seed)
    })
  }

  async close(): Promise<void> {
    const { child } = this
    this.child = undefined
    this.answered = 0
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill()
    await ended
  }
}
