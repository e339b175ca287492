import type { UserError } from '../../diagnostics/user-error.ts'
import type { DeckServer } from '../../server/deck-server.ts'
import { prepareAside } from './prepare-aside.ts'
import type { ClientRequest } from './prepare-client.ts'
import { serveClient } from './serve-client.ts'

/** What printing needs of a server. */
export type PrintServer = Pick<DeckServer, 'url' | 'slides' | 'close'>

type PrintServerOptions = ClientRequest & {
  /** The first port to try, should Slidev serve the deck. */
  port: number
  /** Told when the system refuses the server something while nobody waits for it. */
  onFault: (fault: UserError) => void
}

/**
 * Serves the deck and the editions for printing. Slidev's client is bundled once, with all that somebody wrote by
 * hand; what the build writes lies beside it as data. A deck that cannot be bundled is served by Slidev itself, whose
 * pages say what is wrong.
 */
export async function startPrintServer({
  port,
  onFault,
  ...request
}: PrintServerOptions): Promise<PrintServer> {
  const { folder } = request
  const prepared = await prepareAside(request)
  if (prepared) {
    const { client, data, slides } = prepared
    return { ...(await serveClient({ client, session: folder, data, onFault })), slides }
  }
  const { startDeckServer } = await import('../../server/deck-server.ts')
  return startDeckServer({ folder, mode: 'export', port, onFault })
}
