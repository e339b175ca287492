import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from '../../scripts/browser/browser.ts'

const require = createRequire(import.meta.url)
const script = (name: string) => readFileSync(require.resolve(`pdfjs-dist/legacy/build/${name}`), 'utf8')

/** Draws two PDFs page by page in the browser; says for each page how many pixels differ, and how many are not white. */
export async function comparePages(
  browser: Browser,
  first: Uint8Array,
  second: Uint8Array,
): Promise<{ different: number; drawn: number }[]> {
  const page = await browser.openPage({ viewport: { width: 800, height: 600 } })
  try {
    await page.show('<title>Comparison</title>')
    await page.evaluate(
      // As text, for Vite would make another function of an import in here.
      async ({ library, worker, importModule }) => {
        const load = new Function('address', importModule) as (address: string) => Promise<object>
        const addressOf = (source: string) =>
          URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
        // With the worker's code in the page, pdf.js starts no worker, which has no address here.
        const pdfjsWorker = await load(addressOf(worker))
        Object.assign(globalThis, { pdfjsWorker, pdfjs: await load(addressOf(library)) })
      },
      {
        library: script('pdf.mjs'),
        worker: script('pdf.worker.mjs'),
        importModule: 'return import(address)',
      },
    )
    return await page.evaluate(
      async (files) => {
        const { getDocument } = (globalThis as unknown as { pdfjs: typeof import('pdfjs-dist') }).pdfjs
        // Glyphs are drawn as the shapes that they are, whatever characters the PDF says they stand for.
        const draw = async (file: string) => {
          const data = Uint8Array.from(atob(file), (character) => character.charCodeAt(0))
          const pdf = await getDocument({ data, verbosity: 0, disableFontFace: true }).promise
          const images: Uint8ClampedArray[] = []
          for (let number = 1; number <= pdf.numPages; number++) {
            const sheet = await pdf.getPage(number)
            const viewport = sheet.getViewport({ scale: 1.5 })
            const canvas = Object.assign(document.createElement('canvas'), {
              width: viewport.width,
              height: viewport.height,
            })
            await sheet.render({ canvas, viewport }).promise
            images.push(canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data)
          }
          return images
        }
        const [left, right] = [await draw(files[0]!), await draw(files[1]!)]
        return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
          const [one, other] = [left[index] ?? [], right[index] ?? []]
          let different = Math.abs(one.length - other.length)
          let drawn = 0
          for (let value = 0; value < one.length; value++) {
            if (one[value] !== other[value]) different++
            if (one[value] !== 255) drawn++
          }
          return { different, drawn }
        })
      },
      [first, second].map((bytes) => Buffer.from(bytes).toString('base64')),
    )
  } finally {
    await page.close()
  }
}
