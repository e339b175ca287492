import type { IncomingHttpHeaders } from 'node:http'

/** What tells where a request comes from. */
export interface RequestFacts {
  method: string
  /** As the request names it: a path with its query. */
  address: string
  headers: IncomingHttpHeaders
}

/** Endpoints of Slidev, Vite and UnoCSS that presenting does not need, in lower case: docs/server.md. */
const switchedOff = ['/__open-in-editor', '/__mcp', '/__unocss', '/__devtools', '/__inspect']

/** Endpoints that hold notes, slides and the state that windows share: for a browser that says where it asks from. */
const forPagesAlone = ['/__slidev/', '/@server-ref/', '/@server-reactive/', 'server-ref:', 'server-reactive:']

const ownNames = new Set(['127.0.0.1', 'localhost'])

/** Whether nobody is answered at an address. */
export function isSwitchedOff({ address }: RequestFacts): boolean {
  return names(address, switchedOff)
}

/** Whether a request would write a slide or its note: what is shown is made from files, and is edited there. */
export function isEdit({ method, address }: RequestFacts): boolean {
  return method !== 'GET' && method !== 'HEAD' && names(address, ['/__slidev/slides/'])
}

/**
 * Whether a request comes from a page of this server, or from a person who typed the address. Browsers say so in
 * `Sec-Fetch-Site` and `Origin`, which no page can forge; a page on another port of this machine is a stranger too.
 */
export function isOwnRequest(request: RequestFacts): boolean {
  const { method, address, headers } = request
  if (!isOwnHost(headers.host)) return false
  if (headers.origin !== undefined && !isOwnOrigin(headers)) return false
  const site = headers['sec-fetch-site']
  if (site === 'same-origin') return true
  const reads = method === 'GET' || method === 'HEAD'
  if (site === 'none') return reads
  if (site !== undefined) return false
  // Programs leave the field out, and browsers so old that they cannot show the deck.
  return headers.origin !== undefined || (reads && !names(address, forPagesAlone))
}

/** Whether a WebSocket is asked for by a page of this server: browsers name the origin of each. */
export function isOwnUpgrade({ headers }: Pick<RequestFacts, 'headers'>): boolean {
  const site = headers['sec-fetch-site']
  return isOwnHost(headers.host) && isOwnOrigin(headers) && (site === undefined || site === 'same-origin')
}

function isOwnOrigin({ host, origin }: IncomingHttpHeaders): boolean {
  return origin === `http://${host}`
}

/** The port may be another than the server's, where a connection is handed on. */
function isOwnHost(host = ''): boolean {
  return ownNames.has(host.replace(/:\d+$/u, ''))
}

function names(address: string, endpoints: readonly string[]): boolean {
  const [path = ''] = address.toLowerCase().split('?', 1)
  return endpoints.some((endpoint) => path.includes(endpoint))
}
