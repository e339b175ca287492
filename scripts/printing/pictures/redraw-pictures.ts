import type { OversizedPicture, Size } from './picture-size.ts'

/**
 * Draws pictures with fewer pixels, and shows them wherever the page shows the larger ones, in boxes of the same size.
 * A photograph becomes a JPEG, which a PDF takes as it is; what has transparent parts, or few colours, a PNG.
 * Runs in the page, so it sees nothing of this module.
 */
export async function redrawPictures(pictures: OversizedPicture[]): Promise<void> {
  /** First to the width and height times a power of two, then by halves: each pixel is the mean of four. */
  function draw(source: ImageBitmap, { width, height }: Size): HTMLCanvasElement {
    let times = 2 ** Math.floor(Math.log2(source.width / width))
    let drawn: CanvasImageSource = source
    for (;;) {
      const canvas = document.createElement('canvas')
      canvas.width = width * times
      canvas.height = height * times
      const context = canvas.getContext('2d', { willReadFrequently: true })!
      context.imageSmoothingQuality = 'high'
      context.drawImage(drawn, 0, 0, canvas.width, canvas.height)
      if (times === 1) return canvas
      drawn = canvas
      times /= 2
    }
  }

  function isOpaque(canvas: HTMLCanvasElement): boolean {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return false
    return true
  }

  function encode(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
    return new Promise((resolve, reject) =>
      canvas.toBlob((file) => (file ? resolve(file) : reject(new Error(`no ${type}`))), type, 0.92),
    )
  }

  async function redraw({ address, pixels }: OversizedPicture): Promise<string | undefined> {
    const file = await (await fetch(address)).blob()
    const canvas = draw(await createImageBitmap(file), pixels)
    if (file.type === 'image/jpeg') {
      const photograph = await encode(canvas, 'image/jpeg')
      return photograph.size < file.size ? URL.createObjectURL(photograph) : undefined
    }
    const exact = await encode(canvas, 'image/png')
    const photograph = isOpaque(canvas) ? await encode(canvas, 'image/jpeg') : exact
    // Only a photograph, with its endless shades, is so much larger where every pixel is kept.
    return URL.createObjectURL(photograph.size < exact.size / 2 ? photograph : exact)
  }

  /** A density keeps the size that the picture has of itself, from which boxes are computed. */
  async function showInstead(image: HTMLImageElement, address: string, width: number): Promise<void> {
    const density = width / image.naturalWidth
    image.loading = 'eager'
    for (const source of image.parentElement?.querySelectorAll(':scope > source') ?? []) source.remove()
    image.removeAttribute('src')
    image.srcset = `${address} ${density}x`
    await image.decode()
  }

  for (const picture of pictures) {
    const address = await redraw(picture)
    if (address === undefined) continue
    const { width } = picture.pixels
    const images = [...document.images].filter(({ currentSrc }) => currentSrc === picture.address)
    await Promise.all(images.map((image) => showInstead(image, address, width)))
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      const { backgroundImage } = getComputedStyle(element)
      const layers = backgroundImage.replace(`url("${picture.address}")`, `url("${address}")`)
      if (layers !== backgroundImage) element.style.backgroundImage = layers
    }
    await Object.assign(new Image(), { src: address }).decode()
  }
}
