import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'

const viewport = { width: 980, height: 552 }

let browser: Browser
let server: Server
let port: number
const asked: string[] = []

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
  server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`)
    if (request.url === '/favicon.ico' || request.url === '/missing.png') response.writeHead(404).end()
    else {
      if (request.url === '/kept-for-good') response.setHeader('cache-control', 'max-age=3600')
      response.setHeader('content-type', 'text/html').end('<title>t</title><h1>Page</h1>')
    }
  })
  await new Promise<void>((listening) => server.listen(0, listening))
  port = (server.address() as AddressInfo).port
})

afterAll(async () => {
  await browser.close()
  server.close()
})

describe('a page', () => {
  it('runs a function with named parts and an argument', async () => {
    const page = await browser.openPage({ viewport })
    await page.load(`http://localhost:${port}/`)
    const text = await page.evaluate(
      ({ selector }) => {
        const find = () => document.querySelector(selector)?.textContent
        return `${find()} ${innerWidth} x ${innerHeight}`
      },
      { selector: 'h1' },
    )
    expect(text).toBe('Page 980 x 552')
    expect(page.problems).toEqual([])
    await page.close()
  })

  it('keeps errors thrown and errors written to the console', async () => {
    const page = await browser.openPage({ viewport })
    await page.show(
      '<script>console.error("written"); setTimeout(() => { throw new Error("thrown") })</script>',
    )
    await page.waitUntil(() => new Promise((done) => setTimeout(done, 0, true)))
    expect(page.problems.map(({ kind }) => kind).toSorted()).toEqual(['console-error', 'page-error'])
    expect(page.problems.map(({ text }) => text).join()).toMatch(/written.*thrown|thrown.*written/su)
    await page.close()
  })

  it('keeps what a page asks for in vain, but not the icon that the browser asks for', async () => {
    const page = await browser.openPage({ viewport })
    await page.load(`http://127.0.0.1:${port}/`)
    await page.evaluate(
      () =>
        new Promise((failed) => {
          const picture = document.createElement('img')
          picture.addEventListener('error', failed, { once: true })
          picture.src = '/missing.png'
        }),
    )
    expect(asked).toContain(`127.0.0.1:${port}/missing.png`)
    await expect
      .poll(() => page.problems.map(({ url }) => url))
      .toEqual([`http://127.0.0.1:${port}/missing.png`])
    await page.close()
  })

  it('says what went wrong in a page that does not become ready in time', async () => {
    const page = await browser.openPage({ viewport })
    const never = () => page.waitUntil(() => false, 50)
    await expect(never()).rejects.toMatchObject({
      name: 'UserError',
      message: 'about:blank was not ready within 0.05 seconds',
    })
    await page.show('<script>console.error("no such layout: agnda\\n  at the cover")</script>')
    await expect(never()).rejects.toThrow(/seconds: no such layout: agnda$/u)
    await expect(page.waitForElement('h1', 50)).rejects.toThrow('no such layout')
    await page.close()
  })

  it('reaches this machine by its own names only, and reports every other request', async () => {
    const outward = Object.values(networkInterfaces())
      .flat()
      .flatMap((found) => (found?.family === 'IPv4' && !found.internal ? [found.address] : []))
    const hosts = ['example.org', '127.0.0.2', ...outward]
    const page = await browser.openPage({ viewport })
    await page.load(`http://127.0.0.1:${port}/`)
    const addresses = hosts.map((host) => `http://${host}:${port}/refused`)
    const outcomes = await page.evaluate(
      (list) => Promise.all(list.map((one) => fetch(one, { mode: 'no-cors' }).then(String, () => 'refused'))),
      addresses,
    )
    expect(outcomes).toEqual(hosts.map(() => 'refused'))
    expect(asked.filter((address) => address.endsWith('/refused'))).toEqual([])
    const remote = page.problems.filter(({ kind }) => kind === 'remote-request')
    expect(remote.map(({ url }) => url)).toEqual(addresses)
    await page.close()
  })

  it('takes on a colour scheme, a medium and reduced motion, at the start and later', async () => {
    const page = await browser.openPage({ viewport, colorScheme: 'dark', reducedMotion: true })
    const matches = () =>
      page.evaluate(() =>
        ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', 'print'].map(
          (query) => matchMedia(query).matches,
        ),
      )
    expect(await matches()).toEqual([true, true, false])
    await page.emulate({ colorScheme: 'light', media: 'print' })
    expect(await matches()).toEqual([false, true, true])
    await page.close()
  })

  it('prints a tagged PDF with bookmarks, at the size that its styles ask for', async () => {
    const page = await browser.openPage({ viewport })
    await page.show('<html lang="en"><style>@page { size: 100mm 50mm }</style><h1>Heading</h1><p>Text</p>')
    const pdf = Buffer.from(await page.printPdf({ width: '210mm', height: '297mm' })).toString('latin1')
    expect(['%PDF-1', '/StructTreeRoot', '/Outlines'].filter((mark) => !pdf.includes(mark))).toEqual([])
    const [width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf)?.slice(1).map(Number) ?? []
    // Chromium rounds the page to whole CSS pixels.
    expect(Math.abs((width ?? 0) - (100 / 25.4) * 72)).toBeLessThan(1)
    expect(Math.abs((height ?? 0) - (50 / 25.4) * 72)).toBeLessThan(1)
    await page.close()
  })

  it('pictures the viewport, the page or an element, at a scale', async () => {
    const page = await browser.openPage({ viewport: { width: 200, height: 100 }, scale: 2 })
    await page.show('<style>body { margin: 0 }</style><p style="width: 50px; height: 300px; margin: 0">A</p>')
    const size = async (picture: Promise<Uint8Array>) => {
      const png = Buffer.from(await picture)
      return [png.readUInt32BE(16), png.readUInt32BE(20)]
    }
    expect(await size(page.screenshot())).toEqual([400, 200])
    expect(await size(page.screenshot({ wholePage: true }))).toEqual([400, 600])
    expect(await size(page.screenshot({ element: 'p' }))).toEqual([100, 600])
    await page.close()
  })

  it('shares storage with its second window and with no other page', async () => {
    const page = await browser.openPage({ viewport })
    await page.load(`http://localhost:${port}/`)
    await page.evaluate(() => localStorage.setItem('minutes', '5'))
    const read = async (other: typeof page) => {
      await other.load(`http://localhost:${port}/`)
      return other.evaluate(() => localStorage.getItem('minutes'))
    }
    expect(await read(await page.openWindow())).toBe('5')
    expect(await read(await browser.openPage({ viewport }))).toBe(null)
  })

  it('shares with the other pages of its visit what they have loaded', async () => {
    const visit = await browser.openVisit()
    const load = async () => {
      const page = await visit.openPage({ viewport })
      await page.load(`http://localhost:${port}/kept`)
      await page.evaluate(() => fetch('/kept-for-good').then((response) => response.text()))
      await page.close()
    }
    await load()
    await load()
    expect(asked.filter((address) => address.endsWith('/kept-for-good'))).toHaveLength(1)
    await visit.close()
  })
})

it('says so when a program is no browser', async () => {
  await expect(openBrowser(process.execPath)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining(`${process.execPath} does not start as a browser`),
  })
})
