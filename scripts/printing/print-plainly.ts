import { canvas } from '../../styles/layout-metrics.ts'
import type { Browser } from '../browser/browser.ts'
import type { DeckServer } from '../server/deck-server.ts'

/** Runs in the page: whether it shows slides, none of which is still to come. */
function slidesAreShown(): boolean {
  const slides = [...document.querySelectorAll('.print-slide-container .slidev-page')]
  return slides.length > 0 && slides.every(({ childElementCount }) => childElementCount > 0)
}

/**
 * Prints the deck as `slidev export` does: Slidev's print page once every slide stands on it, and nothing looked
 * at or put right. The benchmark compares `printDeck` with it.
 */
export async function printPlainly(browser: Browser, server: DeckServer): Promise<Uint8Array> {
  const page = await browser.openPage({ viewport: canvas })
  try {
    await page.load(`${server.url}print?print=true`)
    await page.waitUntil(slidesAreShown)
    return await page.printPdf({ width: '980px', height: '552px' })
  } finally {
    await page.close()
  }
}
