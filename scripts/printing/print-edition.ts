import { canvas } from '../../styles/layout-metrics.ts'
import type { PageOpener, PageProblem } from '../browser/browser.ts'
import { collectHeadings } from './collect-headings.ts'
import { collectPictures } from './collect-pictures.ts'
import { collectPrintedTexts } from './collect-printed-texts.ts'
import { nameFormulas } from './name-formulas.ts'
import { scalePictures } from './pictures/scale-pictures.ts'
import type { Edition } from '../model/outputs.ts'
import type { Paper, SlidesPerSheet } from '../model/paper.ts'
import type { PrintedHeading } from '../model/printed-heading.ts'
import type { PrintedPicture, PrintedText } from '../model/printed-text.ts'
import { findSheetOverflow, type SheetOverflow } from './find-sheet-overflow.ts'

/** What is printed from `/handout`: an edition, and for thumbnails of the slides how many stand on a sheet. */
export type EditionRequest =
  { edition: Exclude<Edition, 'slides'> } | { edition: 'slides'; perSheet: SlidesPerSheet }

export interface PrintOptions {
  paper: Paper
  /** Each reading begins on a new sheet of paper, for printing on both sides. */
  duplex: boolean
}

/** An edition as Chromium prints it, and what was wrong on the way. */
export interface PrintedEdition {
  pdf: Uint8Array
  /** The texts that the page showed, one for each element with text of its own. */
  printed: PrintedText[]
  pictures: PrintedPicture[]
  headings: PrintedHeading[]
  overflows: SheetOverflow[]
  problems: PageProblem[]
}

/** The address of an edition on a running deck server. */
export function editionUrl(serverUrl: string, request: EditionRequest, options: PrintOptions): string {
  const query = new URLSearchParams({ edition: request.edition, paper: options.paper })
  if (request.edition === 'slides') query.set('perSheet', String(request.perSheet))
  if (options.duplex) query.set('duplex', '1')
  return `${serverUrl}handout?${query}`
}

/** Prints one edition from a running deck server, with tags and bookmarks. */
export async function printEdition(
  browser: PageOpener,
  serverUrl: string,
  request: EditionRequest,
  options: PrintOptions,
): Promise<PrintedEdition> {
  const page = await browser.openPage({
    viewport: canvas,
    colorScheme: 'light',
    reducedMotion: true,
  })
  try {
    await page.load(editionUrl(serverUrl, request, options))
    await page.waitUntil(() => document.documentElement.dataset.handout === 'ready')
    await page.emulate({ media: 'print' })
    await scalePictures(page)
    await page.evaluate(nameFormulas)
    const printed = await page.evaluate(collectPrintedTexts)
    const pictures = await page.evaluate(collectPictures)
    const headings = await page.evaluate(collectHeadings)
    const pdf = await page.printPdf()
    // Last, because it sets the page as narrow as the paper.
    const overflows = await page.evaluate(findSheetOverflow)
    return { pdf, printed, pictures, headings, overflows, problems: [...page.problems] }
  } finally {
    await page.close()
  }
}
