import type { BrowserPage, PageOpener, PageProblem } from '../browser/browser.ts'
import { canvas } from '../../styles/layout-metrics.ts'
import { slidesAreDrawn } from '../model/drawn-slides.ts'
import type { PrintedHeading } from '../model/printed-heading.ts'
import type { PrintedPicture, PrintedText } from '../model/printed-text.ts'
import { collectHeadings } from './collect-headings.ts'
import { collectPictures } from './collect-pictures.ts'
import { collectPrintedTexts } from './collect-printed-texts.ts'
import { findOverflow, type Overflow } from './find-overflow.ts'
import { nameFormulas } from './name-formulas.ts'
import { outlineSlides } from './outline-slides.ts'
import { scalePictures } from './pictures/scale-pictures.ts'
import type { DeckServer, DeckSlide } from '../server/deck-server.ts'

/** The deck as Chromium prints it, one page a slide, and what was wrong on the way. */
export interface PrintedDeck {
  pdf: Uint8Array
  /** The texts that the page showed, one for each element with text of its own. */
  printed: PrintedText[]
  pictures: PrintedPicture[]
  headings: PrintedHeading[]
  overflows: Overflow[]
  problems: PageProblem[]
}

/**
 * Runs in the page: whether something of every slide stands there. Slidev draws nothing at all for a slide in its first
 * moments, so that it is not enough that none says that it is loading.
 */
function slidesHaveBegun(): boolean {
  const expected = Number(document.documentElement.dataset.expectedSlides)
  const pages = [...document.querySelectorAll('.print-slide-container .slidev-page')]
  return pages.length === expected && pages.every(({ childElementCount }) => childElementCount > 0)
}

/** Runs in the page: the slides that say that they could not be drawn. */
function failedSlides(): number[] {
  return [...document.querySelectorAll<HTMLElement>('.slidev-page[data-slidev-no]')]
    .filter(
      (page) =>
        page.querySelector('.slidev-layout.error') || /An error occurred on this slide/u.test(page.innerText),
    )
    .map((page) => Number(page.dataset.slidevNo))
}

/**
 * Runs in the page: gives each slide the id that links name, and turns links to slides into links inside the PDF;
 * Slidev's own lead nowhere there. Leaves out Slidev's empty container for diagrams, which would print as a page.
 */
function linkSlides(slides: DeckSlide[]): void {
  document.querySelector('#mermaid-rendering-container')?.remove()
  document.querySelector('#twoslash-container')?.remove()
  const numbers = new Map<string, number>()
  for (const { number, route } of slides) {
    numbers.set(String(number), number)
    if (route) numbers.set(route, number)
  }
  for (const page of document.querySelectorAll<HTMLElement>('.slidev-page[data-slidev-no]')) {
    const container = page.closest('.print-slide-container')
    if (container) container.id = `slide-${page.dataset.slidevNo}`
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#print-content a[href]')) {
    const target = (link.getAttribute('href') ?? '').replace(/^[#/]+/u, '')
    const number = numbers.get(decodeURIComponent(target))
    if (number !== undefined) link.setAttribute('href', `#slide-${number}`)
  }
}

async function openPrintPage(
  browser: PageOpener,
  server: Pick<DeckServer, 'url' | 'slides'>,
): Promise<BrowserPage> {
  const page = await browser.openPage({ viewport: canvas, colorScheme: 'light', reducedMotion: true })
  await page.load(`${server.url}print?print=true`)
  await page.evaluate((count) => {
    document.documentElement.dataset.expectedSlides = String(count)
  }, server.slides.length)
  await page.waitUntil(slidesHaveBegun)
  await page.waitUntil(slidesAreDrawn)
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  })
  return page
}

/** Prints every slide at its last click, in the light colours, with tags, and bookmarks that follow the agenda. */
export async function printDeck(
  browser: PageOpener,
  server: Pick<DeckServer, 'url' | 'slides'>,
): Promise<PrintedDeck> {
  const page = await openPrintPage(browser, server)
  try {
    const overflows = await page.evaluate(findOverflow)
    const failed = await page.evaluate(failedSlides)
    await page.evaluate(linkSlides, server.slides)
    await outlineSlides(page, server.slides)
    await page.emulate({ media: 'print' })
    await scalePictures(page)
    await page.evaluate(nameFormulas)
    const printed = await page.evaluate(collectPrintedTexts)
    const pictures = await page.evaluate(collectPictures)
    const headings = await page.evaluate(collectHeadings)
    const pdf = await page.printPdf({ width: `${canvas.width}px`, height: `${canvas.height}px` })
    const failures = failed.map((slide): PageProblem => ({
      kind: 'page-error',
      text: `slide ${slide} could not be drawn`,
      slide,
    }))
    return { pdf, printed, pictures, headings, overflows, problems: [...page.problems, ...failures] }
  } finally {
    await page.close()
  }
}
