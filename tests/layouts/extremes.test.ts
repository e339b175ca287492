import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, BrowserPage } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { findOverflow } from '../../scripts/printing/find-overflow.ts'
import { startDeckServer, type DeckServer } from '../../scripts/server/deck-server.ts'
import { encodeFrontMatter } from '../../scripts/pages/encode.ts'
import { extremeSlides } from './extreme-slides.ts'

const headmatter = `---
theme: default
title: A session of extremes
layout: cover
fonts: { provider: none }
favicon: ''
preloadImages: false
mcp: false
canvasWidth: 980
---

# A session of extremes

| Town | Lamps | Minutes |
| ---- | ----: | ------: |
| Aar  |   412 |      19 |
| Bel  |    98 |       7 |
| Cor  |     3 |       0 |

`

let server: DeckServer
let browser: Browser
let page: BrowserPage

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'extremes-'))
  const place = { section: 'A section with a rather long name', readingNumber: 12, agendaIndex: 1 }
  const slides = extremeSlides().map(
    ({ content, layout, title }) => `---
# @unocss-ignore
${encodeFrontMatter({ layout, title, place, content })}---
`,
  )
  await writeFile(join(folder, 'slides.md'), [headmatter, ...slides].join('\n'))
  browser = await openBrowser(inject('browserPath'))
  server = await startDeckServer({ folder, mode: 'export', port: 3430, cacheFolder: join(folder, 'cache') })
  page = await browser.openPage({ viewport: { width: 980, height: 552 } })
  await page.load(`${server.url}print?print=true`)
  await page.waitUntil(
    () =>
      document.querySelectorAll('.slide-frame').length >=
      Number(document.querySelectorAll('.print-slide-container').length || Infinity),
    200_000,
  )
  await page.evaluate(async () => void (await document.fonts.ready))
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe('layouts with extreme texts', () => {
  it('are all there', async () => {
    const shown = await page.evaluate(() => document.querySelectorAll('.slide-frame').length)
    expect(shown).toBe(extremeSlides().length + 1)
  })

  it('lose nothing over an edge: what arithmetic reckoned is what the browser sets', async () => {
    expect(await page.evaluate(findOverflow)).toEqual([])
  })

  it('set nothing but footers and notes below 20 px', async () => {
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.frame-body p, .frame-body li, .frame-body td, .frame-body dd')]
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 20)
        .filter((element) => !element.closest('.caption, .cover-facts, .protocol-steps, .stance'))
        .map((element) => element.textContent),
    )
    expect(small).toEqual([])
  })

  it('print no controls', async () => {
    expect(await page.evaluate(() => document.querySelectorAll('button').length)).toBe(0)
  })

  it('have one heading of the first level each', async () => {
    const counts = await page.evaluate(() =>
      [...document.querySelectorAll('.slide-frame')].map((frame) => frame.querySelectorAll('h1').length),
    )
    expect(new Set(counts)).toEqual(new Set([1]))
  })
})
