const ownProtocols = new Set(['about:', 'blob:', 'data:'])
const networkProtocols = new Set(['http:', 'https:', 'ws:', 'wss:'])
const ownHosts = new Set(['127.0.0.1', 'localhost'])

/** Whether an address can be loaded without another machine, and without reading a file past the server. */
export function isLocalAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return ownProtocols.has(url.protocol) || (networkProtocols.has(url.protocol) && ownHosts.has(url.hostname))
}
