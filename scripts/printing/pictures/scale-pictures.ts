import type { BrowserPage } from '../../browser/browser.ts'
import { measurePictures } from './measure-pictures.ts'
import { oversizedPictures } from './picture-size.ts'
import { redrawPictures } from './redraw-pictures.ts'

/**
 * Gives each picture of a page that is about to be printed the pixels that 300 dots per inch need, where it has
 * clearly more; Chromium puts every pixel into the PDF. Nothing moves. Pictures that the page may not read stay.
 */
export async function scalePictures(page: BrowserPage): Promise<void> {
  const oversized = oversizedPictures(await page.evaluate(measurePictures))
  if (oversized.length > 0) await page.evaluate(redrawPictures, oversized)
}
