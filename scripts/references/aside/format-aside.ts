import { Worker } from 'node:worker_threads'
import type { Reference } from '../../model/discussion.ts'
import type { FormattingWork } from '../format-with-style.ts'
import type { FormattingAnswer } from './worker.ts'

/** Formats references as `formatWithStyle` does, in a thread of its own, while this one hears signals. */
export async function formatAside(work: FormattingWork): Promise<Reference[]> {
  const worker = new Worker(new URL('start-worker.mjs', import.meta.url), { execArgv: [], workerData: work })
  try {
    const answer = await new Promise<FormattingAnswer>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
    if ('mistake' in answer) throw new Error(answer.mistake)
    return answer.references
  } finally {
    await worker.terminate()
  }
}
