import { parentPort } from 'node:worker_threads'
import { UserError } from '../../diagnostics/user-error.ts'
import { systemError } from '../../diagnostics/system-error.ts'
import { prepareClient, type ClientRequest, type PreparedClient } from './prepare-client.ts'

/** What the worker answers: a client, or why there is none. */
export type ClientAnswer =
  | { prepared: PreparedClient }
  /** Slidev's own server is to serve the deck, and says what is wrong with it if something is. */
  | { unbundled: string }
  /** Something outside the session: no server would do better. */
  | { failure: { message: string; remedies: readonly string[] } }

async function answerTo(request: ClientRequest): Promise<ClientAnswer> {
  try {
    const prepared = await prepareClient(request)
    return prepared ? { prepared } : { unbundled: 'the deck needs a server' }
  } catch (error) {
    const failure = error instanceof UserError ? error : systemError(error)
    if (failure) return { failure: { message: failure.message, remedies: failure.remedies } }
    return { unbundled: String(error) }
  }
}

parentPort?.once('message', (request: ClientRequest) => {
  void answerTo(request).then((answer) => parentPort?.postMessage(answer))
})
