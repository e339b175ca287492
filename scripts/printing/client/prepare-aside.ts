import { Worker } from 'node:worker_threads'
import { UserError } from '../../diagnostics/user-error.ts'
import type { ClientRequest, PreparedClient } from './prepare-client.ts'
import type { ClientAnswer } from './worker.ts'

/**
 * Prepares a client in a thread of its own, which takes its memory with it when it ends: bundlers keep much of it, set
 * `NODE_ENV`, and throw where nothing waits for them. Nothing when Slidev's own server is to serve the deck.
 */
export async function prepareAside(request: ClientRequest): Promise<PreparedClient | undefined> {
  const worker = new Worker(new URL('start-worker.mjs', import.meta.url), { execArgv: [] })
  try {
    const answer = await new Promise<ClientAnswer>((resolve) => {
      worker.once('message', resolve)
      worker.once('error', (error) => resolve({ unbundled: String(error) }))
      worker.once('exit', (code) => resolve({ unbundled: `the bundler ended with ${code}` }))
      worker.postMessage(request)
    })
    if ('failure' in answer) throw new UserError(answer.failure.message, answer.failure.remedies)
    return 'prepared' in answer ? answer.prepared : undefined
  } finally {
    await worker.terminate()
  }
}
