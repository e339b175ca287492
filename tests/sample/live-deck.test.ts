import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, BrowserPage } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { findOverflow } from '../../scripts/printing/find-overflow.ts'
import { startDeckServer, type DeckServer } from '../../scripts/server/deck-server.ts'

/** What Slidev gives to scripts of the page. */
declare const __slidev__: { nav: { hasNext: boolean; currentSlideNo: number; clicks: number } }

declare const axe: { run(context: object, options: object): Promise<AxeResults> }

const folder = join(import.meta.dirname, '..', '..')
const canvas = { width: 980, height: 552 }

let server: DeckServer
let browser: Browser
let axeSource: string

beforeAll(async () => {
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  browser = await openBrowser(inject('browserPath'))
  const cacheFolder = join(folder, '.colloquy', 'vite-live-deck-test')
  server = await startDeckServer({ folder, mode: 'present', port: 3230, cacheFolder })
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

interface Position {
  slide: number
  click: number
  isLast: boolean
}

/** Runs in the page. */
function position(): Position {
  const { currentSlideNo, clicks, hasNext } = __slidev__.nav
  return { slide: currentSlideNo, click: clicks, isLast: !hasNext }
}

async function openSlide(number: number, colorScheme: 'light' | 'dark'): Promise<BrowserPage> {
  const page = await browser.openPage({ viewport: canvas, colorScheme, reducedMotion: true })
  await page.load(`${server.url}${number}`)
  await page.waitForElement(`.slidev-page-${number} h1`)
  await page.addScript(axeSource)
  return page
}

/** Runs in the page: whether the slide before has left the screen. */
function isAlone(): boolean {
  return (
    [...document.querySelectorAll('#slide-content main')].filter((slide) => slide.checkVisibility())
      .length === 1
  )
}

/** What a person with a keyboard sees: every slide, at every click, from the first to the last. */
async function walkThrough(colorScheme: 'light' | 'dark', look: (page: BrowserPage) => Promise<string[]>) {
  const page = await openSlide(1, colorScheme)
  const seen: Position[] = []
  const complaints: string[] = []
  for (;;) {
    const at = await page.evaluate(position)
    seen.push(at)
    await page.waitForElement(`.slidev-page-${at.slide} h1`)
    await page.waitUntil(isAlone)
    const found = await look(page)
    complaints.push(...found.map((complaint) => `slide ${at.slide}, click ${at.click}: ${complaint}`))
    if (at.isLast) break
    await page.evaluate(({ slide, click }) => {
      document.documentElement.dataset.left = `${slide}/${click}`
    }, at)
    await page.press('ArrowRight')
    await page.waitUntil(() => {
      const { currentSlideNo, clicks } = __slidev__.nav
      return document.documentElement.dataset.left !== `${currentSlideNo}/${clicks}`
    })
  }
  complaints.push(...page.problems.map(({ kind, text }) => `${kind}: ${text}`))
  await page.close()
  return { seen, complaints }
}

async function findBarriers(): Promise<string[]> {
  const { violations } = await axe.run(
    { include: ['#slide-content'] },
    { resultTypes: ['violations'], rules: { 'page-has-heading-one': { enabled: false } } },
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

async function inspect(page: BrowserPage): Promise<string[]> {
  const overflows = await page.evaluate(findOverflow)
  return [
    ...(await page.evaluate(findBarriers)),
    ...overflows.map(({ kind, pixels, text }) => `${kind} by ${pixels} px: ${text}`),
  ]
}

describe.each(['light', 'dark'] as const)('the live deck in %s', (colorScheme) => {
  it('shows every slide, whole and accessible at every click, without errors or remote requests', async () => {
    const { seen, complaints } = await walkThrough(colorScheme, inspect)
    expect(complaints).toEqual([])
    expect(new Set(seen.map(({ slide }) => slide)).size).toBe(server.slides.length)
    expect(seen.length).toBeGreaterThan(server.slides.length)
  }, 900_000)
})
