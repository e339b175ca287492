import { once } from 'node:events'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../../scripts/browser/browser.ts'
import { openBrowser } from '../../../scripts/browser/open.ts'
import { startDeckServer, type DeckServer } from '../../../scripts/server/deck-server.ts'
import { buildPages } from '../../../scripts/pipeline/build-pages.ts'
import { makeSmallSession } from '../../commands/small-session.ts'
import { attack } from './attack.ts'

const root = join(import.meta.dirname, '../../..')

let group: string
let folder: string
let browser: Browser
let server: DeckServer
let stranger: Server
let strangerPort: number

beforeAll(async () => {
  group = await makeSmallSession()
  // The session is a folder in a group's, as a term of sessions is; what lies beside it is nobody's business.
  folder = join(group, 'week')
  await mkdir(join(folder, 'documents'), { recursive: true })
  for (const name of ['slides.md', 'documents/rope.md']) {
    await writeFile(join(folder, name), await readFile(join(group, name)))
  }
  await writeFile(join(group, 'outside.txt'), 'a secret beside the session')
  expect((await buildPages(folder)).value).toBeDefined()
  server = await startDeckServer({ folder, mode: 'present', port: 3430 })
  stranger = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<p>Hello'))
  stranger.listen(0, '127.0.0.1')
  await once(stranger, 'listening')
  strangerPort = (stranger.address() as { port: number }).port
  browser = await openBrowser(inject('browserPath'))
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  stranger?.close()
  await rm(group, { recursive: true, force: true })
})

/** Everything that the session holds, and what the windows of the deck share. */
async function state(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.colloquy'))
    .map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.map(async (path) => [path, await readFile(path, 'utf8')]))
  return Object.fromEntries([...texts, ['nav', await sharedState('nav')]])
}

/** What one of the server's own pages is told of the state that windows share. */
async function sharedState(name: string): Promise<string> {
  const { body } = await ask('GET', `/@server-reactive/${name}`, { 'sec-fetch-site': 'same-origin' })
  return /reactive\((\{.*\})\)/u.exec(body)?.[1] ?? body
}

function ask(method: string, path: string, headers: Record<string, string> = {}, body = '') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const { hostname, port, host } = new URL(server.url)
      const asking = request(
        { hostname, port, method, path: encodeURI(path), headers: { host, ...headers } },
        async (response) => {
          let text = ''
          for await (const chunk of response) text += String(chunk)
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
        },
      )
      asking.once('error', reject)
      asking.end(body)
    },
  )
}

/** On a busy machine the first page of a deck takes its time. */
const patience = 240_000

const size = { viewport: { width: 980, height: 552 } }

/** What a stranger would like to read, below the address of the deck. */
const coveted = () => [
  '',
  'presenter/',
  'handout',
  '__slidev/slides/1.json',
  '@server-reactive/nav',
  'pages/facilitator.json',
  'pages/facilitator.json?raw',
  'pages/facilitator.json?import',
  'documents/rope.md?raw',
  'slides.md',
  `@fs${folder}/slides.md?raw`,
  `@fs${group}/outside.txt?raw`,
  `@id${folder}/slides.md?raw`,
  '@vite/client',
  '__open-in-editor?file=slides.md',
  '__mcp',
  '__unocss/',
]

describe.each(['127.0.0.1', 'localhost'])(
  'a page of another origin, on a port of %s',
  { timeout: 600_000 },
  (name) => {
    it('reads nothing and writes nothing', async () => {
      const own = await browser.openPage(size)
      await own.load(server.url)
      await own.waitUntil(() => document.body.innerText.includes('An evening with a rope'), patience)
      const before = await state()
      const page = await browser.openPage(size)
      await page.load(`http://${name}:${strangerPort}/`)
      expect(await page.evaluate(attack, { deck: server.url, paths: coveted() })).toEqual([])
      expect(await state()).toEqual(before)
      expect(own.problems).toEqual([])
      await page.close()
      await own.close()
    })

    it('leads a person who follows its link to a page that asks them first', async () => {
      const page = await browser.openPage(size)
      await page.load(`http://${name}:${strangerPort}/`)
      await page.evaluate((address) => {
        document.body.innerHTML = `<a href="${address}presenter/">The deck</a>`
      }, server.url)
      await page.click('a')
      await page.waitUntil(() => document.body.innerText.startsWith('Another page sent you here'))
      await page.click('a')
      await page.waitUntil(() => document.body.innerText.includes('An evening with a rope'), patience)
      await page.close()
    })
  },
)

describe('the deck’s own pages', { timeout: 900_000 }, () => {
  it('turn pages together, and write no slide', async () => {
    const presenter = await browser.openPage(size)
    const audience = await presenter.openWindow()
    await presenter.load(`${server.url}presenter/1`)
    await presenter.waitUntil(() => document.body.innerText.includes('An evening with a rope'), patience)
    await audience.load(`${server.url}1`)
    await audience.waitUntil(() => document.body.innerText.includes('An evening with a rope'), patience)
    const before = await state()
    const status = await presenter.evaluate(async () => {
      const body = JSON.stringify({ note: 'Welcome everybody.' })
      return (await fetch('/__slidev/slides/1.json', { method: 'POST', body })).status
    })
    expect(status).toBe(405)
    expect(await state()).toEqual(before)
    const editing = '[title="Edit Notes"], textarea, [title*="ditor"]'
    expect(await presenter.evaluate((fields) => document.querySelectorAll(fields).length, editing)).toBe(0)
    await presenter.press('ArrowRight')
    await audience.waitUntil(() => location.pathname === '/2', patience)
    // The browser itself reports the one request that was refused.
    const problems = [...presenter.problems, ...audience.problems].filter(({ text }) => !text.includes('405'))
    expect(problems).toEqual([])
    await presenter.close()
  })
})

describe('a raw request', () => {
  const ownPage = { 'sec-fetch-site': 'same-origin' }

  it.each([
    ['POST', '/__slidev/slides/1.json', { origin: 'http://evil.test', 'content-type': 'text/plain' }],
    ['POST', '/__slidev/slides/1.json', {}],
    ['GET', '/__slidev/slides/1.json', {}],
    ['GET', '/', { host: 'evil.test' }],
    [
      'GET',
      '/',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ],
    ['OPTIONS', '/__slidev/slides/1.json', { origin: 'http://evil.test' }],
    ['GET', '/pages/facilitator.json?raw', { origin: 'http://127.0.0.1:4000' }],
  ])('%s %s with %o is refused, without a word on who may ask', async (method, path, headers) => {
    const body = method === 'POST' ? '{"note":"x"}' : ''
    const response = await ask(method, path, headers as Record<string, string>, body)
    expect(response.status).toBe(403)
    expect(Object.keys(response.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it.each(['/__open-in-editor?file=slides.md', '/__mcp', '/__unocss/', '/__OPEN-IN-EDITOR?file=x'])(
    '%s is switched off, for own pages too',
    async (path) => {
      expect((await ask('GET', path, ownPage)).status).toBe(404)
    },
  )

  it.each([
    ['beside the session', () => `/@fs${group}/outside.txt?raw`],
    ['beside the session, as it is', () => `/@fs${group}/outside.txt`],
    ['beside the session, as a picture', () => `/@fs${group}/outside.txt?url`],
    ['beside the session, by id', () => `/@id${group}/outside.txt?raw`],
    ['beside the session, by id behind a null', () => `/@id/__x00__${group}/outside.txt?raw`],
    ['beside the session, by way of it', () => `/@fs${folder}/../outside.txt?raw`],
    ['of the system', () => '/@fs/etc/passwd?raw'],
    ['of the system, with two queries', () => '/@fs/etc/passwd?import&raw??'],
    ['of the system, inlined', () => '/@fs/etc/passwd?import&inline=1.wasm?init'],
  ])('gets no file %s', async (_, path) => {
    const { body } = await ask('GET', path(), ownPage)
    expect(body).not.toMatch(/a secret beside|root:/u)
  })

  it('gets the files of the session and of Colloquy, as pages do', async () => {
    const reading = await ask('GET', `/@fs${folder}/documents/rope.md?raw`, ownPage)
    expect(reading.body).toContain('Who holds the rope?')
    const layout = await ask('GET', `/@fs${root}/layouts/question.vue?raw`, ownPage)
    expect(layout.body).toContain('<template>')
  })
})
