import { once } from 'node:events'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import type { Browser } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { runNode, type Ended } from '../setup/run.ts'
import { makeSmallSession, reading, readingPath } from './small-session.ts'

const start = join(import.meta.dirname, '../../scripts/start.mjs')

/** Starting Slidev takes a while on a busy machine. */
const patience = { timeout: 100_000 }

let folder: string
let browser: Browser
let ended: Promise<Ended>
let written = ''
let stop: () => void = () => {}

/** The address on a line of what was printed, once it is there. */
async function addressOf(name: string): Promise<string> {
  await vi.waitUntil(() => written.includes('Ctrl-C'), patience)
  return new RegExp(`${name} +(http://\\S+)`, 'u').exec(written)?.[1] ?? ''
}

const saved = (text: string) => writeFile(readingPath(folder), text)

beforeAll(async () => {
  folder = await makeSmallSession()
  browser = await openBrowser(inject('browserPath'))
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const port = String((taken.address() as { port: number }).port)
  ended = runNode([start, 'present', '--folder', '.', '--port', port], {
    folder,
    watch: (text, child) => {
      written = text
      stop = () => void child.kill('SIGINT')
    },
  })
  await addressOf('slides')
  expect(await addressOf('slides')).not.toContain(`:${port}/`)
  taken.close()
})

afterAll(async () => {
  stop()
  await ended
  await browser.close()
  await rm(folder, { recursive: true })
})

it('shows a saved change on the open slide without loading the page again', async () => {
  const page = await browser.openPage({ viewport: { width: 980, height: 552 } })
  await page.load(`${await addressOf('slides')}reading-rope`)
  await page.waitUntil(() => document.body.innerText.includes('The rope'))
  await page.evaluate(() => Object.assign(globalThis, { notLoadedAgain: true }))
  await saved(reading.replace('title: The rope', 'title: The other rope'))
  await page.waitUntil(() => document.body.innerText.includes('The other rope'))
  expect(await page.evaluate(() => 'notLoadedAgain' in globalThis)).toBe(true)
  expect(written).toContain('documents/rope.md saved: slides updated')
  expect(page.problems).toEqual([])
  await page.close()
})

it('shows what is wrong in a saved reading and goes on', async () => {
  await saved(reading.replace('minutes: 10', 'minutes: ten'))
  await expect.poll(() => written, patience).toContain('documents/rope.md:9:14: error')
  expect(written).toContain('The slides stay as they were')
  await saved(reading.replace('title: The rope', 'title: The third rope'))
  await expect.poll(() => written.split('slides updated').length, patience).toBe(3)
})

it('shows it in the presenter’s window, and in no other, until it is put right', async () => {
  const presenter = await browser.openPage({ viewport: { width: 1400, height: 800 } })
  const audience = await browser.openPage({ viewport: { width: 980, height: 552 } })
  await presenter.load(`${await addressOf('presenter')}reading-rope`)
  await audience.load(`${await addressOf('slides')}reading-rope`)
  await audience.waitUntil(() => document.body.innerText.includes('The third rope'))
  await presenter.waitUntil(() => document.body.innerText.includes('The third rope'))
  expect(await presenter.evaluate(() => document.querySelector('.presenter-findings'))).toBeNull()

  await saved(reading.replace('minutes: 10', 'minutes: ten'))
  await presenter.waitForElement('.presenter-findings')
  const told = await presenter.evaluate(
    () => document.querySelector<HTMLElement>('.presenter-findings')?.innerText ?? '',
  )
  expect(told).toContain('1 error; the slides stay as they were')
  expect(told).toContain('documents/rope.md:9:14')
  expect(told).toContain('expected a whole number, found text')
  expect(told).toContain('write minutes as a number')
  // A window that is opened later is told as well.
  const second = await browser.openPage({ viewport: { width: 1400, height: 800 } })
  await second.load(`${await addressOf('presenter')}reading-rope`)
  await second.waitForElement('.presenter-findings')

  await saved(reading.replace('title: The rope', 'title: The fourth rope'))
  await presenter.waitUntil(() => !document.querySelector('.presenter-findings'))
  await audience.waitUntil(() => document.body.innerText.includes('The fourth rope'))
  expect(await audience.evaluate(() => document.documentElement.innerHTML)).not.toContain('rope.md')
  for (const page of [presenter, audience, second]) await page.close()
})

it('goes on when slides.md was away and is back with a change', async () => {
  const page = await browser.openPage({ viewport: { width: 980, height: 552 } })
  await page.load(await addressOf('slides'))
  // A page that is still loading when the server begins anew has no connection yet to be told by.
  await page.waitUntil(() => document.body.innerText.includes('An evening with a rope'))
  const slides = join(folder, 'slides.md')
  const text = await readFile(slides, 'utf8')
  await rename(slides, `${slides} away`)
  await expect.poll(() => written, patience).toContain('slides.md is gone')
  await rm(`${slides} away`)
  await writeFile(slides, text.replaceAll('An evening with a rope', 'A night with a rope'))
  await expect.poll(() => written, patience).toContain('slides.md is back')
  await page.waitUntil(() => document.body.innerText.includes('A night with a rope'), 240_000)
  await writeFile(slides, text)
  await page.waitUntil(() => document.body.innerText.includes('An evening with a rope'), 240_000)
  await page.close()
})

it('serves the presenter’s view and the handouts', async () => {
  const page = await browser.openPage({ viewport: { width: 1280, height: 800 } })
  await page.load(await addressOf('presenter'))
  await page.waitUntil(() => document.body.innerText.includes('An evening with a rope'))
  await page.load(await addressOf('handouts'))
  await page.waitUntil(() => document.body.innerText.includes('Who holds the rope?'))
  await page.close()
})

it('ends at Ctrl-C with 130 and no complaint', async () => {
  stop()
  const { code, errorOutput } = await ended
  expect(code).toBe(130)
  expect(errorOutput).not.toMatch(/^\s+at .+:\d+:\d+|a mistake in Colloquy/mu)
})
