import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '../../scripts/browser/browser.ts'
import { collectPictures } from '../../scripts/printing/collect-pictures.ts'
import { collectPrintedTexts } from '../../scripts/printing/collect-printed-texts.ts'
import { nameFormulas } from '../../scripts/printing/name-formulas.ts'
import type { PrintedPicture, PrintedText } from '../../scripts/model/printed-text.ts'

const modules = join(import.meta.dirname, '../../node_modules/@fontsource')
const faces = [
  {
    family: 'Fixture Sans',
    file: 'source-sans-3/files/source-sans-3-latin-400-normal.woff2',
    style: 'normal',
    weight: 400,
  },
  {
    family: 'Fixture Sans',
    file: 'source-sans-3/files/source-sans-3-latin-400-italic.woff2',
    style: 'italic',
    weight: 400,
  },
  {
    family: 'Fixture Sans',
    file: 'source-sans-3/files/source-sans-3-latin-600-normal.woff2',
    style: 'normal',
    weight: 700,
  },
  {
    family: 'Fixture Arabic',
    file: 'noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2',
    style: 'normal',
    weight: 400,
  },
  {
    family: 'Fixture Hebrew',
    file: 'noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff2',
    style: 'normal',
    weight: 400,
  },
  {
    family: 'Fixture Han',
    file: 'noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
    style: 'normal',
    weight: 400,
  },
]

/** Fonts of the project within the page: what is printed does not depend on the machine. */
const fontStyles = faces
  .map(({ family, file, style, weight }) => {
    const data = readFileSync(join(modules, file)).toString('base64')
    return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`
  })
  .join('\n')

/** The HTML of a page in the test's fonts, with what its body holds. */
export function pageHtml(body: string, styles = ''): string {
  return `<!doctype html><html lang="en"><head><title>Page</title><style>@page { size: 400px 300px; margin: 20px }
    body { margin: 0; font: 15px 'Fixture Sans' } ${styles}</style></head><body>${body}</body></html>`
}

/** Prints HTML as the export prints slides and sheets. */
export async function printHtml(browser: Browser, html: string): Promise<Uint8Array> {
  return (await printWithTexts(browser, html)).pdf
}

/** A PDF with the texts that the page showed: as the export collects them, and by paragraph, as the browser tells them. */
export interface PrintedTexts {
  pdf: Uint8Array
  printed: PrintedText[]
  pictures: PrintedPicture[]
  paragraphs: string[]
}

export async function printWithTexts(browser: Browser, html: string): Promise<PrintedTexts> {
  const page = await browser.openPage({ viewport: { width: 800, height: 600 } })
  try {
    await page.show(html.replace('</head>', `<style>${fontStyles}</style></head>`))
    await page.evaluate(async () => {
      await Promise.all([...document.fonts].map((font) => font.load()))
    })
    await page.evaluate(nameFormulas)
    const printed = await page.evaluate(collectPrintedTexts)
    const pictures = await page.evaluate(collectPictures)
    const paragraphs = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('h1, p, li')].map(({ innerText }) =>
        innerText.replace(/\s+/gu, ' ').trim(),
      ),
    )
    return { pdf: await page.printPdf(), printed, pictures, paragraphs }
  } finally {
    await page.close()
  }
}

/** The HTML of a fixture beside this file. */
export function fixtureHtml(name: string): string {
  return readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')
}
