import { createReadStream } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { UserError } from '../../diagnostics/user-error.ts'
import { systemError } from '../../diagnostics/system-error.ts'
import { isOwnRequest } from '../../server/guard/own-request.ts'
import { protectiveHeaders } from '../../server/guard/guard-server.ts'
import type { PrintData } from './print-data.ts'
import { dataGlobal } from './slides-module.ts'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.avif': 'image/avif',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.mp4': 'video/mp4',
  '.otf': 'font/otf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

const dataPath = '/colloquy-print-data.js'

/** What is served. */
export interface ClientSources {
  /** The folder of the bundled client. */
  client: string
  /** The session's folder: its pictures are read from there. */
  session: string
  data: PrintData
  /** Told when a file that is there cannot be read. */
  onFault: (fault: UserError) => void
}

/** A server of static files on this machine alone. */
export interface ServedClient {
  url: string
  close: () => Promise<void>
}

/** Serves a bundled client, its data, and the pictures of the session's folder to its own pages: docs/server.md. */
export async function serveClient({ client, session, data, onFault }: ClientSources): Promise<ServedClient> {
  const page = await readFile(join(client, 'index.html'), 'utf8')
  // Parsed as JSON in the page: in a literal of JavaScript some keys mean more than their name.
  const texts = Object.entries(data).map(([name, value]) => [name, JSON.stringify(value)])
  const script = `globalThis.${dataGlobal} = ${JSON.stringify(Object.fromEntries(texts))}`
  const html = page.replace(/<head>/iu, (head) => `${head}<script src="${dataPath}"></script>`)
  const places = [
    { folder: client, within: client },
    { folder: join(session, 'public'), within: session },
    { folder: session, within: session },
  ]
  const served: Served = { html, script, places }
  const server = createServer((request, response) => {
    void answer(request, response, served).catch((error: unknown) => {
      const fault = systemError(error)
      if (fault) onFault(fault)
      response.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the server has no port')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => close(server) }
}

/** Where an address may lead. */
interface Place {
  /** What the address is a path in. */
  folder: string
  /** What holds the file: links may lead as far as that. */
  within: string
}

interface Served {
  html: string
  script: string
  places: readonly Place[]
}

async function answer(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const { method = '', url = '/', headers } = request
  for (const [name, value] of Object.entries(protectiveHeaders)) response.setHeader(name, value)
  if (!isOwnRequest({ method, address: url, headers })) return end(response, 403)
  if (method !== 'GET') return end(response, 405)
  const path = readPath(url)
  if (path === undefined) return end(response, 400)
  if (path === dataPath) return end(response, 200, types['.js'], served.script)
  const file = await findFile(path, served.places)
  if (file) {
    response.setHeader('Content-Type', typeOf(file))
    await pipeline(createReadStream(file), response)
  } else if (headers['sec-fetch-dest'] === 'document') end(response, 200, types['.html'], served.html)
  else end(response, 404)
}

function end(response: ServerResponse, status: number, type = 'text/plain', body = ''): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body)
}

/** The path of an address; nothing when it is no address at all. */
function readPath(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname)
  } catch {
    return undefined
  }
}

function typeOf(file: string): string {
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream'
}

/** The file at a path in the first place that has it. Names that begin with a dot are nobody's pictures. */
async function findFile(path: string, places: readonly Place[]): Promise<string | undefined> {
  const isHidden = /(?:^|[\\/])\./u
  if (isHidden.test(path)) return undefined
  for (const { folder, within } of places) {
    const found = await realpath(join(folder, path)).catch(() => undefined)
    const root = await realpath(within).catch(() => undefined)
    if (!found || !root || !found.startsWith(root + sep)) continue
    if (!isHidden.test(found.slice(root.length)) && (await stat(found)).isFile()) return found
  }
  return undefined
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
