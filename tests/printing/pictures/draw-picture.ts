import type { Browser } from '../../../scripts/browser/browser.ts'

export interface PictureRequest {
  /** In pixels. */
  width: number
  height: number
  type: 'image/jpeg' | 'image/png'
  /** `noise` has a shade of its own in every pixel; `drawing` a few flat colours. */
  content: 'noise' | 'drawing'
  /** Its left half can be seen through. */
  transparent?: boolean
}

/** The file of a picture, drawn in a browser; the same request gives the same file. */
export async function drawPicture(browser: Browser, request: PictureRequest): Promise<Buffer> {
  const page = await browser.openPage({ viewport: { width: 100, height: 100 } })
  try {
    await page.show('<title>Picture</title>')
    const address = await page.evaluate(({ width, height, type, content, transparent }) => {
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width, height })
      const context = canvas.getContext('2d')!
      const image = context.createImageData(width, height)
      let state = 1
      for (let index = 0; index < image.data.length; index += 4) {
        state = (state * 48271) % 2147483647
        const across = (index / 4) % width
        const shade = content === 'noise' ? state % 256 : Math.floor((across * 4) / width) * 60
        image.data.set([shade, 200, 255 - shade, transparent && across < width / 2 ? 0 : 255], index)
      }
      context.putImageData(image, 0, 0)
      return canvas.toDataURL(type, 0.9)
    }, request)
    return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
  } finally {
    await page.close()
  }
}
