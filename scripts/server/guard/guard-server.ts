import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Plugin, ViteDevServer } from 'vite'
import { isEdit, isOwnRequest, isOwnUpgrade, isSwitchedOff, type RequestFacts } from './own-request.ts'

/** Keep what is answered out of pages of other origins: no frame, no picture, no handle on a window. */
export const protectiveHeaders = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
}

/** What a person sees who followed a link on another page; the link in it asks from this server's own page. */
const strangersPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Colloquy</title>
<p>Another page sent you here, and other pages may not open the deck. <a href="/">Open the deck</a></p>
</html>
`

/**
 * Answers pages of this server, and people who type its address, and nobody else. Slidev and Vite write and read files
 * on request; a page of another origin could ask for it with a form or a script.
 */
export function guardServer(): Plugin {
  return {
    name: 'colloquy:guard-server',
    // Ahead of the middleware of every other plug-in, and of Vite's own that reads files.
    configureServer: { order: 'pre', handler: guard },
  }
}

function guard({ middlewares, httpServer }: ViteDevServer): void {
  middlewares.use((request, response, next) => {
    for (const [name, value] of Object.entries(protectiveHeaders)) response.setHeader(name, value)
    const facts = factsOf(request)
    if (!isOwnRequest(facts)) refuse(request, response)
    else if (isEdit(facts)) answer(response, 405, 'text/plain', 'Slides are edited in their files.\n')
    else if (isSwitchedOff(facts)) answer(response, 404, 'text/plain', 'Colloquy has this switched off.\n')
    else next()
  })
  // Vite and its plug-ins listen as well: from a socket that is closed none of them takes a connection.
  httpServer?.prependListener('upgrade', (request: IncomingMessage, socket: Socket) => {
    if (!isOwnUpgrade(request) || isSwitchedOff(factsOf(request))) socket.destroy()
  })
}

/** A middleware below a path sees the rest of the address alone; `originalUrl` is the whole of it. */
function factsOf(request: IncomingMessage & { originalUrl?: string }): RequestFacts {
  const { method = '', url = '', originalUrl = url, headers } = request
  return { method, address: originalUrl, headers }
}

function refuse({ headers }: IncomingMessage, response: ServerResponse): void {
  const isPage = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  if (isPage) answer(response, 403, 'text/html', strangersPage)
  else answer(response, 403, 'text/plain', 'Colloquy answers its own pages alone.\n')
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.statusCode = status
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  // What was sent along is not read: the connection ends with the answer.
  response.setHeader('Connection', 'close')
  response.end(body)
}
