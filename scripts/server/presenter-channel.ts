import type { ViteDevServer } from 'vite'
import { presenterMessages, type PresenterFindings } from '../model/presenter-findings.ts'

type WebSockets = Pick<ViteDevServer['ws'], 'on' | 'clients'>

/**
 * Lets the presenter's windows know what is wrong. They ask for it; no other window is sent a word of it, since an
 * audience's may be open on any screen in the room.
 */
export function presenterChannel(sockets: WebSockets): (findings: PresenterFindings) => void {
  const watching = new WeakSet<object>()
  let last: PresenterFindings | undefined
  sockets.on(presenterMessages.watch, (_message, client) => {
    watching.add(client)
    if (last) client.send(presenterMessages.findings, last)
  })
  return (findings) => {
    last = findings
    for (const client of sockets.clients) {
      if (watching.has(client)) client.send(presenterMessages.findings, findings)
    }
  }
}
