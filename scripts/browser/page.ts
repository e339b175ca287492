import type { BrowserContext, Browser as RunningBrowser, Page } from 'playwright-chromium'
import type {
  BrowserPage,
  BrowserVisit,
  Emulation,
  PageOptions,
  PageProblem,
  ScreenshotOptions,
} from './browser.ts'
import type { Heart } from './heart.ts'
import { isLocalAddress } from './local-address.ts'
import { waitForPage } from './wait.ts'

/** Longest wait for a page, in milliseconds: a busy computer takes minutes for one of many slides. */
const pageTimeout = 180_000

/** Opens a page with storage of its own, and keeps what goes wrong in it. */
export async function openPage(
  browser: RunningBrowser,
  heart: Heart,
  options: PageOptions,
): Promise<BrowserPage> {
  const context = await openContext(browser, options)
  return openPageIn(context, heart, options, () => context.close())
}

/** Opens pages that share one storage and one cache, one after another. */
export async function openVisit(browser: RunningBrowser, heart: Heart): Promise<BrowserVisit> {
  const context = await openContext(browser)
  return {
    openPage: (options) => heart.whileAlive(() => openPageIn(context, heart, options)),
    close: () => heart.whileAlive(() => context.close()),
  }
}

async function openContext(
  browser: RunningBrowser,
  { viewport, scale = 1 }: Partial<PageOptions> = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: scale,
    serviceWorkers: 'block',
    locale: 'en-GB',
  })
  context.setDefaultTimeout(pageTimeout)
  // The TypeScript loader wraps named functions in a call of `__name`, which a page does not have.
  await context.addInitScript({ content: 'globalThis.__name ??= (value) => value' })
  return context
}

async function openPageIn(
  context: BrowserContext,
  heart: Heart,
  { viewport, media, colorScheme, reducedMotion, forcedColors }: PageOptions,
  close?: () => Promise<void>,
): Promise<BrowserPage> {
  const page = await context.newPage()
  await page.setViewportSize(viewport)
  await page.emulateMedia(mediaFeatures({ media, colorScheme, reducedMotion, forcedColors }))
  return wrapPage(page, heart, close ?? (() => page.close()))
}

function wrapPage(
  page: Page,
  { whileAlive }: Pick<Heart, 'whileAlive'>,
  close: () => Promise<void>,
): BrowserPage {
  const problems = collectProblems(page)
  const waitFor = (wait: () => Promise<unknown>, timeout: number) =>
    whileAlive(() => waitForPage(wait(), () => ({ address: page.url(), problems, timeout })))
  const { keyboard } = page
  return {
    problems,
    load: (url) => waitFor(() => page.goto(url), pageTimeout),
    show: (html) => whileAlive(() => page.setContent(html)),
    evaluate: <Argument, Result>(
      work: (argument: Argument) => Result | Promise<Result>,
      argument?: Argument,
    ): Promise<Result> =>
      whileAlive(() => page.evaluate(work as (argument: unknown) => Result | Promise<Result>, argument)),
    waitUntil: (condition, timeout = pageTimeout) =>
      waitFor(() => page.waitForFunction(condition, undefined, { timeout }), timeout),
    waitForElement: (selector, timeout = pageTimeout) =>
      waitFor(() => page.locator(selector).first().waitFor({ timeout }), timeout),
    addScript: (content) => whileAlive(async () => void (await page.addScriptTag({ content }))),
    resize: (viewport) => whileAlive(() => page.setViewportSize(viewport)),
    emulate: (emulation) => whileAlive(() => page.emulateMedia(mediaFeatures(emulation))),
    press: (key) => whileAlive(() => keyboard.press(key)),
    click: (selector) => whileAlive(() => page.locator(selector).first().click()),
    fill: (selector, value) => whileAlive(() => page.locator(selector).first().fill(value)),
    printPdf: (options = {}) => whileAlive(() => page.pdf({ ...printing, ...options })),
    screenshot: (options = {}) => whileAlive(() => takeScreenshot(page, options)),
    openWindow: async () => {
      const second = await whileAlive(() => page.context().newPage())
      return wrapPage(second, { whileAlive }, () => second.close())
    },
    close: () => whileAlive(close),
  }
}

const printing = { tagged: true, outline: true, printBackground: true, preferCSSPageSize: true }

function takeScreenshot(page: Page, { element, wholePage = false }: ScreenshotOptions): Promise<Uint8Array> {
  if (element === undefined) return page.screenshot({ fullPage: wholePage })
  return page.locator(element).first().screenshot()
}

type MediaFeatures = Parameters<Page['emulateMedia']>[0]

function mediaFeatures({ media, colorScheme, reducedMotion, forcedColors }: Emulation): MediaFeatures {
  return {
    media,
    colorScheme,
    reducedMotion: reducedMotion === undefined ? undefined : reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: forcedColors === undefined ? undefined : forcedColors ? 'active' : 'none',
  }
}

function collectProblems(page: Page): PageProblem[] {
  const problems: PageProblem[] = []
  page.on('pageerror', (error) => {
    // Some browsers refuse Slidev's wish to keep the screen awake; no slide suffers from it.
    if (error.message.startsWith('Wake Lock')) return
    problems.push({ kind: 'page-error', text: error.stack || error.message })
  })
  page.on('crash', () => problems.push({ kind: 'crash', text: 'the page crashed', url: page.url() }))
  page.on('console', (message) => {
    const { url } = message.location()
    // The browser looks for it on its own account; no page shows it.
    const isIcon = url.endsWith('/favicon.ico')
    if (message.type() === 'error' && !isIcon) {
      problems.push({ kind: 'console-error', text: message.text(), url })
    }
  })
  const noteRemote = (url: string) => {
    if (!isLocalAddress(url)) problems.push({ kind: 'remote-request', text: `asked for ${url}`, url })
  }
  page.on('request', (request) => noteRemote(request.url()))
  page.on('websocket', (socket) => noteRemote(socket.url()))
  return problems
}
