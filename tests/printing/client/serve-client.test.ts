import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveClient, type ServedClient } from '../../../scripts/printing/client/serve-client.ts'

const files = {
  'secret.txt': 'SECRET',
  'client/index.html': '<html><head><title>Deck</title></head></html>',
  'client/.inputs.json': 'SECRET',
  'client/assets/main.js': 'export default 1',
  'session/.env': 'SECRET',
  'session/.git/config': 'SECRET',
  'session/public/figure.png': 'a picture',
  'session/beside.svg': 'a drawing',
}

let top: string
let served: ServedClient

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'colloquy-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(top, path)), { recursive: true })
    await writeFile(join(top, path), content)
  }
  await symlink(join(top, 'secret.txt'), join(top, 'session/leads-out.txt'))
  await symlink(join(top, 'secret.txt'), join(top, 'session/public/leads-out.png'))
  await symlink(join(top, 'session/.env'), join(top, 'session/public/hidden.png'))
  await symlink(join(top, 'session/beside.svg'), join(top, 'session/public/linked.svg'))
  const data = { slides: [], participant: { text: '</script>' }, facilitator: {} }
  served = await serveClient({
    client: join(top, 'client'),
    session: join(top, 'session'),
    data,
    onFault: () => {},
  })
})

afterAll(async () => {
  await served.close()
  await rm(top, { recursive: true })
})

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** As it is typed: `fetch` would take the dots out of a path, and set the host itself. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(served.url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part: string) => (body += part))
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })
}

const asPage = { 'sec-fetch-dest': 'document' }

describe('the server of a bundled client', () => {
  it.each([
    ['/assets/main.js', 'text/javascript', 'export default 1'],
    ['/figure.png', 'image/png', 'a picture'],
    ['/figure.png?again', 'image/png', 'a picture'],
    ['/beside.svg', 'image/svg+xml', 'a drawing'],
    ['/linked.svg', 'image/svg+xml', 'a drawing'],
  ])('gives out %s', async (path, type, body) => {
    const answer = await ask(path)
    expect(answer).toMatchObject({ status: 200, body })
    expect(answer.headers['content-type']).toBe(type)
  })

  it('gives its page for every address of the deck, with the data ahead of all scripts', async () => {
    for (const path of ['/', '/print?print=true', '/handout?edition=participant']) {
      const { status, body } = await ask(path, asPage)
      expect(status).toBe(200)
      expect(body).toContain('<head><script src="/colloquy-print-data.js"></script><title>Deck')
    }
    const { body } = await ask('/colloquy-print-data.js')
    const data = new Function(`${body}; return globalThis.colloquyPrintData`)() as { participant: string }
    expect(JSON.parse(data.participant)).toEqual({ text: '</script>' })
  })

  it('has nothing where there is no file', async () => {
    expect(await ask('/assets/other.js')).toMatchObject({ status: 404, body: '' })
    expect(await ask('/assets')).toMatchObject({ status: 404 })
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets%2f..%2f..%2fsecret.txt',
    '//secret.txt',
    '/leads-out.txt',
    '/leads-out.png',
    '/hidden.png',
    '/.inputs.json',
    '/%2einputs.json',
    '/.env',
    '/.git/config',
    '/secret.txt%00',
    '/%E0%A4%A',
  ])('gives out nothing at %s', async (path) => {
    const { status, body } = await ask(path)
    expect(body).not.toContain('SECRET')
    expect([400, 404]).toContain(status)
  })

  it.each([
    ['another host', { host: 'stranger.example' }],
    ['another origin', { origin: 'http://127.0.0.1:1' }],
    ['an origin that hides', { origin: 'null' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page on another port', { 'sec-fetch-site': 'same-site' }],
  ])('answers nothing to %s', async (_, headers) => {
    for (const path of ['/', '/figure.png', '/colloquy-print-data.js'])
      expect(await ask(path, { ...asPage, ...headers })).toMatchObject({ status: 403, body: '' })
  })

  it('takes nothing from anybody', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect(await ask('/figure.png', { 'sec-fetch-site': 'same-origin' }, method)).toMatchObject({
        status: 405,
      })
  })

  it('lets no other page hold what it answers', async () => {
    const { headers } = await ask('/', asPage)
    expect(headers).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': "frame-ancestors 'self'",
    })
  })
})
