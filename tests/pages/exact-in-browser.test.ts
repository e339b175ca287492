import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser, BrowserPage } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { startDeckServer, type DeckServer } from '../../scripts/server/deck-server.ts'
import { writeFiles } from '../../scripts/files/write.ts'
import { renderFiles } from '../../scripts/pipeline/build-pages.ts'
import { loadDiscussion } from '../../scripts/pipeline/load-discussion.ts'

/** What Slidev, Vue, Markdown, YAML, UnoCSS or HTML could take for its own, and text that is hard to set. */
const hostile = [
  '{{ 7 * 7 }}',
  '{{ $slidev.nav.total }}',
  '<script>globalThis.ran = true</script>',
  '<img src=x onerror="globalThis.ran = true">',
  '<style>p { display: none }</style>',
  '<Tweet id="1" />',
  '</template></div>',
  '---',
  'layout: cover',
  '<<< ./package.json',
  '@include ./slides.md',
  '[[toc]]',
  '::right::',
  ':smile:',
  '$x^2$',
  '# no heading',
  '| a | b |',
  '%% %',
  'class="hidden text-red-500"',
  '@click="globalThis.ran = true"',
  '&amp; &lt;b&gt;',
  'constructor __proto__ toString',
  '!!js/function',
  'شخص ما',
  'שלום',
  'e\u0301 n\u0303',
  '👩‍👩‍👧 🏳️‍🌈',
  '人工智能',
  'false',
  '0x1F 1e3',
]
const seed = 20_261_121
const readingCount = 14

/** Draws a text that is met nowhere else in the session. */
function makeDrawing(name: string): { draw: () => string; drawn: string[] } {
  const drawn: string[] = []
  const samples = fc.sample(fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)), {
    seed,
    numRuns: 1_000,
  })
  const draw = () => {
    const text = `${samples[drawn.length]!.join(' ')} ${name}${drawn.length}.`
    drawn.push(text)
    return text
  }
  return { draw, drawn }
}

const shared = makeDrawing('no')
/** What a slide leaves to its presenter's notes. */
const onPaper = makeDrawing('paper')
const guarded = makeDrawing('guarded')

function makeReading(number: number): string {
  const { draw } = shared
  const frontMatter = {
    title: draw(),
    authors: [{ organisation: draw() }],
    date: '2026-04-07',
    minutes: 5,
    thesis: draw(),
    summary: [draw(), draw()],
    claims: [1, 2].map((claim) => ({ id: `claim-${number}-${claim}`, text: draw(), evidence: draw() })),
    quotations: [{ text: draw() }],
    terms: [{ term: draw(), meaning: draw() }],
    diagrams: [
      {
        kind: 'cycle',
        title: draw(),
        description: onPaper.draw(),
        steps: [{ name: draw() }, { name: draw() }, { name: draw() }],
      },
    ],
    questions: [1, 2].map(() => ({
      text: draw(),
      minutes: 2,
      purpose: guarded.draw(),
      note: guarded.draw(),
    })),
  }
  return `---\n${JSON.stringify(frontMatter, null, 2)}\n---\n`
}

const slides = `---
title: Exactly as typed
theme: default
fonts: { provider: none }
favicon: ''
preloadImages: false
mcp: false
session: { minutes: 90 }
---

# Exactly as typed

---
src: ./pages/index.md
---
`

/** Texts as they are compared: without the spaces, which lines end at. */
const solid = (text: string) => text.normalize('NFC').replace(/\s/gu, '')

let folder: string
let browser: Browser
let server: DeckServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exact-session-'))
  const readings = Array.from({ length: readingCount }, (_, index) => ({
    path: join(folder, 'documents', `reading-${index}.md`),
    content: makeReading(index),
  }))
  await writeFiles([{ path: join(folder, 'slides.md'), content: slides }, ...readings])
  const { value, diagnostics } = await loadDiscussion(folder)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  await writeFiles(
    renderFiles(value!).map(({ path, content }) => ({ path: join(folder, 'pages', path), content })),
  )
  browser = await openBrowser(inject('browserPath'))
  const cacheFolder = await mkdtemp(join(tmpdir(), 'exact-'))
  server = await startDeckServer({ folder, mode: 'export', port: 3430, cacheFolder })
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await rm(folder, { recursive: true })
})

const shownText = async (page: BrowserPage) =>
  solid(await page.evaluate(() => document.body.textContent ?? ''))

async function openAt(path: string): Promise<BrowserPage> {
  const page = await browser.openPage({ viewport: { width: 980, height: 552 } })
  await page.load(server.url + path)
  return page
}

async function expectUntouched(page: BrowserPage): Promise<void> {
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  expect(page.problems).toEqual([])
  await page.close()
}

const missingIn = (text: string, texts: string[]) => texts.filter((drawn) => !text.includes(solid(drawn)))

describe('what somebody typed into any field of a reading', () => {
  it('is on the slides as it was typed, and does nothing', async () => {
    expect(shared.drawn.length).toBeGreaterThan(250)
    const page = await openAt('print?print=true')
    const countSlides = () => page.evaluate(() => document.querySelectorAll('.slide-frame').length)
    await expect.poll(countSlides, { timeout: 100_000 }).toBe(server.slides.length)
    expect(missingIn(await shownText(page), shared.drawn)).toEqual([])
    await expectUntouched(page)
  })

  it.each([
    ['participant', [shared, onPaper]],
    ['facilitator', [guarded]],
  ])('is in the edition for the %s as it was typed, and does nothing', async (edition, drawings) => {
    const texts = drawings.flatMap(({ drawn }) => drawn)
    expect(texts.length).toBeGreaterThan(50)
    const page = await openAt(`handout?edition=${edition}`)
    await page.waitUntil(() => document.documentElement.dataset.handout === 'ready')
    expect(missingIn(await shownText(page), texts)).toEqual([])
    await expectUntouched(page)
  })
})
