import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, BrowserPage } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { startDeckServer, type DeckServer } from '../../scripts/server/deck-server.ts'

let server: DeckServer
let browser: Browser
let presenter: BrowserPage
let audience: BrowserPage

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
  server = await startDeckServer({
    folder: join(import.meta.dirname, 'deck'),
    mode: 'present',
    port: 3330,
    cacheFolder: await mkdtemp(join(tmpdir(), 'presenting-')),
  })
  presenter = await browser.openPage({ viewport: { width: 1400, height: 800 } })
  audience = await browser.openPage({ viewport: { width: 980, height: 552 } })
  await openAlone(presenter, `${server.url}presenter/first`)
  await openAlone(audience, `${server.url}first`)
  for (const page of [presenter, audience]) await page.waitForElement('.clock-time')
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

afterEach(async () => {
  await setTimeAhead(0)
  await presenter.press('r')
  for (const page of [presenter, audience]) await waitForClock(page, '^6:00$')
})

/**
 * Opens a window that turns its pages by itself. Windows that follow each other's pages can pull each other back
 * and forth when one turns two pages at once, and what is tried here is the clock that they have in common.
 */
async function openAlone(page: BrowserPage, address: string): Promise<void> {
  await page.load(address)
  await page.evaluate(() => {
    const alone = { viewerSend: false, viewerReceive: false, presenterSend: false, presenterReceive: false }
    localStorage.setItem('slidev-sync-directions', JSON.stringify(alone))
  })
  await page.load(address)
}

/** Runs in the page: what an element of the slide on the screen says. */
function shownText(selector: string): string | undefined {
  const shown = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) => element.offsetParent !== null,
  )
  return shown?.innerText.replace(/\s+/gu, ' ').trim()
}

/** Waits until an element of the slide on the screen says something that the pattern matches. */
async function waitForText(page: BrowserPage, selector: string, pattern: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(shownText, selector), { timeout: 60_000, interval: 50 })
    .toMatch(new RegExp(pattern, 'u'))
}

const waitForClock = (page: BrowserPage, pattern: string) => waitForText(page, '.clock-time', pattern)

/** Sets the time of the audience's window ahead of the real one. */
async function setTimeAhead(minutes: number): Promise<void> {
  await audience.evaluate((ahead) => {
    const window = globalThis as unknown as { realNow?: () => number }
    const realNow = (window.realNow ??= Date.now.bind(Date))
    Date.now = () => realNow() + ahead * 60_000
  }, minutes)
}

/** Turns the page in the window of the audience alone. */
async function turnPage(key: 'ArrowRight' | 'ArrowLeft', path: string): Promise<void> {
  await audience.press(key)
  await expect.poll(() => audience.evaluate(() => location.pathname), { timeout: 60_000 }).toBe(path)
}

describe('the clock of a question', () => {
  it('runs in the window of the audience when the presenter starts it with a key', async () => {
    await presenter.press('t')
    await waitForClock(audience, '^5:5\\d$')
    await presenter.press('t')
    await audience.waitUntil(
      () => document.querySelector('.clock-buttons button')?.textContent?.trim() === 'Start',
    )
    expect(await audience.evaluate(shownText, '.clock-time')).toBe(
      await presenter.evaluate(shownText, '.clock-time'),
    )
  })

  it('gives a minute more by key and by click', async () => {
    await presenter.press('m')
    await waitForClock(audience, '^7:00$')
    await audience.click('[aria-label="One minute more"]')
    await waitForClock(presenter, '^8:00$')
  })

  it('says when the time is up, and by how much it is exceeded', async () => {
    await presenter.press('t')
    await setTimeAhead(8)
    await waitForClock(audience, '^2:\\d\\d over$')
  })

  it('marks the step of the protocol that it is in', async () => {
    await presenter.press('t')
    await setTimeAhead(2)
    await audience.waitUntil(() =>
      document.querySelector('[aria-current="step"]')?.textContent?.includes('Pair'),
    )
    expect(await audience.evaluate(() => document.querySelectorAll('[aria-current="step"]').length)).toBe(1)
  })

  it('leaves the keys of Slidev working after a click', async () => {
    await audience.click('[aria-label="One minute more"]')
    // A window drops what it has not sent yet when it hears of another's change: one change at a time.
    await waitForClock(presenter, '^7:00$')
    await turnPage('ArrowRight', '/second')
    await turnPage('ArrowLeft', '/first')
  })

  it('belongs to one question: the next one begins with its own', async () => {
    await presenter.press('m')
    await waitForClock(audience, '^7:00$')
    await turnPage('ArrowRight', '/second')
    await waitForClock(audience, '^6:00$')
    await turnPage('ArrowLeft', '/first')
    await waitForClock(audience, '^7:00$')
  })

  it('is silent unless a chime is asked for', async () => {
    const pressed = () => document.querySelector('.clock-chime')?.getAttribute('aria-pressed')
    expect(await audience.evaluate(pressed)).toBe('false')
    await audience.press('c')
    await audience.waitUntil(() => document.querySelector('.clock-chime[aria-pressed="true"]'))
    expect(await presenter.evaluate(pressed)).toBe('false')
  })
})

describe('the progress of the session', () => {
  it('is told against the clock once the presenter has started it', async () => {
    expect(await audience.evaluate(() => document.querySelector('.rail-pace'))).toBeNull()
    await presenter.press('s')
    await waitForText(audience, '.rail-pace', '^6 min early$')
    await setTimeAhead(9)
    await waitForText(audience, '.rail-pace', '^on time$')
    await setTimeAhead(16)
    await waitForText(audience, '.rail-pace', '^4 min late$')
    await presenter.press('Shift+S')
    await audience.waitUntil(() => !document.querySelector('.rail-pace'))
  })
})
