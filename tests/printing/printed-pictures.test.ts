import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Browser } from '../../scripts/browser/browser.ts'
import { openBrowser } from '../../scripts/browser/open.ts'
import { printDeck } from '../../scripts/printing/print-deck.ts'
import { printEdition } from '../../scripts/printing/print-edition.ts'
import { comparePdfs } from '../pdf/compare-pdfs.ts'
import { finishPdf, type FinishedPdf } from '../../scripts/pdf/finish-pdf.ts'
import { serveHandout, type ServedHandout } from '../handout/served-handout.ts'
import { smallSession } from '../handout/sessions.ts'
import { drawPicture } from './pictures/draw-picture.ts'

const slides = `---

# A photograph

<img src="/photograph.jpg" alt="Noise" style="width: 8cm">

---

# A small one

<img src="/small.jpg" alt="Less noise" style="width: 5cm">

---
layout: image-right
image: /drawing.png
---

# A drawing beside a text
`

let browser: Browser
let served: ServedHandout
let photograph: Buffer
let small: Buffer
let deck: FinishedPdf

async function printFinished(): Promise<FinishedPdf> {
  const { pdf, overflows, problems, ...page } = await printDeck(browser, served.server)
  expect([overflows, problems]).toEqual([[], []])
  return finishPdf(pdf, { title: 'Pictures', language: 'en', ...page })
}

beforeAll(async () => {
  browser = await openBrowser(inject('browserPath'))
  const draw = (width: number, height: number) =>
    drawPicture(browser, { width, height, type: 'image/jpeg', content: 'noise' })
  photograph = await draw(4000, 3000)
  small = await draw(300, 200)
  const request = { width: 3000, height: 4000, type: 'image/png', content: 'drawing' } as const
  const files = {
    'photograph.jpg': photograph,
    'small.jpg': small,
    'drawing.png': await drawPicture(browser, { ...request, transparent: true }),
  }
  served = await serveHandout(smallSession, browser, { slides, files })
  deck = await printFinished()
})

afterAll(async () => {
  await browser.close()
  await served.close()
})

async function jpegsOf({ bytes }: FinishedPdf): Promise<Buffer[]> {
  const objects = (await PDFDocument.load(bytes)).context.enumerateIndirectObjects()
  return objects.flatMap(([, object]) =>
    object instanceof PDFRawStream && String(object.dict.get(PDFName.of('Filter'))).includes('DCTDecode')
      ? [Buffer.from(object.contents)]
      : [],
  )
}

describe('pictures in the PDF of the deck', () => {
  it('have the pixels that 300 dots per inch need, and the photograph is a JPEG still', async () => {
    const [large] = deck.facts.pages[1]!.pictures
    expect(large!.width).toBeCloseTo((8 / 2.54) * 72, 0)
    expect(large!.pixelWidth).toBeGreaterThanOrEqual(945)
    expect(large!.pixelWidth).toBeLessThan(945 + 60)
    expect(large!.pixelHeight * 4).toBe(large!.pixelWidth * 3)
    expect(await jpegsOf(deck)).toHaveLength(2)
  })

  it('leave nothing to warn of, and a fraction of the photograph’s bytes', () => {
    const warnings = deck.problems.map(({ code, page }) => `${code} on page ${page}`)
    expect(warnings).toEqual(['untagged-picture on page 4'])
    expect(photograph.length).toBeGreaterThan(5_000_000)
    expect(deck.bytes.length).toBeLessThan(photograph.length / 5)
  })

  it('that are small are in it byte for byte', async () => {
    expect((await jpegsOf(deck)).some((jpeg) => jpeg.equals(small))).toBe(true)
  })

  it('that lie behind a slide are scaled too, and keep what can be seen through', () => {
    const [drawing] = deck.facts.pages[3]!.pictures
    expect(drawing!.pixelHeight).toBeGreaterThan(1700)
    expect(drawing!.pixelHeight).toBeLessThan(2200)
  })

  it('are the same bytes in a second run', async () => {
    expect(await comparePdfs(deck.bytes, (await printFinished()).bytes)).toBeUndefined()
  })
})

describe('pictures on printed sheets', () => {
  it('have what a small slide needs', async () => {
    const request = { edition: 'slides', perSheet: 3 } as const
    const { pdf, printed } = await printEdition(browser, served.url, request, { paper: 'a4', duplex: false })
    const { facts, problems } = await finishPdf(pdf, { title: 'Sheets', language: 'en', printed })
    expect(problems.filter(({ code }) => code === 'large-picture')).toEqual([])
    const [large] = facts.pages.flatMap(({ pictures }) => pictures)
    expect((72 * large!.pixelWidth) / large!.width).toBeGreaterThanOrEqual(299)
    expect((72 * large!.pixelWidth) / large!.width).toBeLessThan(345)
  })
})
