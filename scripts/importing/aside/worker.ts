import { parentPort } from 'node:worker_threads'
import type { ImportedFile } from '../imported-reading.ts'
import { readFacts } from '../read-facts.ts'

/** What the worker answers: what is in a file, or the error that reading it threw. */
export type WorkerAnswer =
  | { found: Awaited<ReturnType<typeof readFacts>> }
  | { error: { name: string; message: string; stack?: string } }

async function answerFor(file: ImportedFile): Promise<WorkerAnswer> {
  try {
    return { found: await readFacts(file) }
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    return { error: { name, message, stack } }
  }
}

parentPort?.on('message', (file: ImportedFile) => {
  void answerFor(file).then((answer) => parentPort?.postMessage(answer))
})
