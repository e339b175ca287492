import { Worker } from 'node:worker_threads'
import { diagnosticAbout } from '../../documents/source-file.ts'
import type { Finding } from '../../documents/source-file.ts'
import type { ImportedFile, ReadFacts } from '../imported-reading.ts'
import { importLimits } from '../limits.ts'
import { readFacts } from '../read-facts.ts'
import type { WorkerAnswer } from './worker.ts'

/** How files are read aside. */
export interface AsideOptions {
  /** Ends the reading of a file at once. */
  signal: AbortSignal
  /** For one file. */
  seconds?: number
}

function tooSlow(path: string, seconds: number): Finding {
  return {
    code: 'slow-file',
    message: `${path} was not read within ${seconds} seconds`,
    help: `give it more time with --seconds ${seconds * 5}, or save the part that you read as a text file, and import that`,
  }
}

function tooLarge(path: string): Finding {
  return {
    code: 'large-content',
    message: `${path} takes more than ${importLimits.memoryMegabytes} MB of memory to read`,
    help: 'save the part that you read as a text file, and import that',
  }
}

function tooDeep(path: string): Finding {
  return {
    code: 'nested-file',
    message: `${path} has its parts nested too deep to be read`,
    help: 'save what you read of it as a text file, and import that',
  }
}

/**
 * Reads what strangers’ files say about readings in a thread of its own, so that a signal, a time limit and a limit of
 * memory can end it while it is at work; what is small is read at once. The thread is started when it is needed, and again after it has ended.
 */
export class AsideReader {
  private readonly options: AsideOptions
  private worker: Worker | undefined

  constructor(options: AsideOptions) {
    this.options = options
  }

  /** Reads a file, one at a time; throws when the signal ends it. */
  readonly read: ReadFacts = async (file) => {
    const { signal, seconds = importLimits.seconds } = this.options
    signal.throwIfAborted()
    if (isQuick(file)) return readFacts(file)
    const answer = await this.ask(file, AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]))
    signal.throwIfAborted()
    if (answer === 'stopped') return refused(file, tooSlow(file.path, seconds))
    if (answer === 'out of memory') return refused(file, tooLarge(file.path))
    if ('found' in answer) return answer.found
    if (answer.error.name === 'RangeError') return refused(file, tooDeep(file.path))
    throw Object.assign(new Error(answer.error.message), answer.error)
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    const { worker } = this
    this.worker = undefined
    await worker?.terminate()
  }

  private async ask(
    file: ImportedFile,
    ending: AbortSignal,
  ): Promise<WorkerAnswer | 'stopped' | 'out of memory'> {
    const worker = (this.worker ??= startWorker())
    try {
      return await new Promise<WorkerAnswer>((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('error', reject)
        ending.addEventListener('abort', reject, { once: true })
        worker.postMessage(file)
      })
    } catch (error) {
      await this.close()
      if (ending.aborted) return 'stopped'
      if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        return 'out of memory'
      throw error
    } finally {
      worker.removeAllListeners('message').removeAllListeners('error')
    }
  }
}

function isQuick({ path, bytes }: ImportedFile): boolean {
  return bytes.length <= importLimits.quickBytes && !/\.pdf$/iu.test(path)
}

function startWorker(): Worker {
  return new Worker(new URL('start-worker.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: importLimits.memoryMegabytes },
  })
}

function refused({ path }: ImportedFile, finding: Finding): Awaited<ReturnType<ReadFacts>> {
  return { value: [], diagnostics: [diagnosticAbout(path, finding)] }
}
