import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { writeStandIn } from './stand-in.ts'

// Playwright reads it when it is loaded: whatever this machine has downloaded is out of the tests' way.
const downloads = await mkdtemp(join(tmpdir(), 'colloquy-downloads-'))
vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', downloads)
const { findBrowser } = await import('../../scripts/browser/find.ts')
const { playwrightPath } = await import('../../scripts/browser/candidates.ts')

let folder: string
let programs: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy Ünï '))
  programs = join(folder, 'programs')
  await mkdir(programs)
})

afterEach(async () => {
  await rm(folder, { recursive: true })
  await rm(downloads, { recursive: true, force: true })
})

const search = (givenPath?: string) =>
  findBrowser({
    folder,
    givenPath,
    platform: 'linux',
    homeFolder: folder,
    environment: { PATH: programs },
  })

describe('findBrowser', () => {
  it('takes the path that the user gave', async () => {
    const given = join(folder, 'my browser')
    await writeStandIn(given, inject('browserPath'))
    expect(await search(given)).toEqual({ browser: { executablePath: given, origin: 'given' } })
  })

  it('tries nothing else when the path that the user gave is no browser', async () => {
    await writeStandIn(join(programs, 'chromium'), inject('browserPath'))
    const missing = join(folder, 'nowhere')
    expect(await search(missing)).toEqual({
      attempts: [{ place: `the path you gave, ${missing}`, reason: 'not there' }],
    })
    expect(await search(process.execPath)).toMatchObject({
      attempts: [{ reason: expect.stringContaining('does not start as a browser') }],
    })
  })

  it('prefers Playwright’s own download to a browser of the machine', async () => {
    await writeStandIn(join(programs, 'chromium'), inject('browserPath'))
    await mkdir(join(playwrightPath(), '..'), { recursive: true })
    await writeStandIn(playwrightPath(), inject('browserPath'))
    expect(await search()).toEqual({ browser: { executablePath: playwrightPath(), origin: 'playwright' } })
  })

  it('passes over a program that only has the name of a browser', async () => {
    await writeStandIn(join(programs, 'google-chrome'), '/bin/false')
    await writeStandIn(join(programs, 'chromium'), inject('browserPath'))
    expect(await search()).toEqual({
      browser: { executablePath: join(programs, 'chromium'), origin: 'machine' },
    })
  })

  it('takes what Colloquy installed before, when there is nothing else', async () => {
    const installed = join(folder, '.colloquy/browser/packaged/start-chromium')
    await mkdir(join(installed, '..'), { recursive: true })
    await writeStandIn(installed, inject('browserPath'))
    expect(await search()).toEqual({ browser: { executablePath: installed, origin: 'installed' } })
  })

  it('says of each place why no browser came of it', async () => {
    await writeStandIn(join(programs, 'chromium'), '/bin/false')
    const result = await search()
    expect('attempts' in result && result.attempts.map(({ place }) => place)).toEqual([
      'Playwright’s own download',
      'a Chrome, Chromium or Edge on this machine',
      'a browser that Colloquy installed',
    ])
  })

  it('probes a browser once, and again when the program has changed', async () => {
    const log = join(folder, 'log')
    await writeFile(log, '')
    const path = join(programs, 'chromium')
    await writeStandIn(path, inject('browserPath'), [`echo started >> '${log}'`])
    const starts = async () => (await readFile(log, 'utf8')).split('\n').length - 1
    await search()
    const once = await starts()
    expect(once).toBeGreaterThan(0)
    await search()
    expect(await starts()).toBe(once)
    await appendFile(path, '# a new version\n')
    await search()
    expect(await starts()).toBe(2 * once)
  })

  it('probes it again when the cache of probes is spoilt', async () => {
    await writeStandIn(join(programs, 'chromium'), inject('browserPath'))
    await mkdir(join(folder, '.colloquy/browser'), { recursive: true })
    await writeFile(join(folder, '.colloquy/browser/probes.json'), '{"half')
    expect(await search()).toMatchObject({ browser: { origin: 'machine' } })
  })
})
