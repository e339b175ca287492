import type { ShownPicture, Size } from './picture-size.ts'

/**
 * Measures the pictures in pixels that the page shows, as `<img>` or as a background that is drawn once: Slidev's
 * layouts with a picture use one. Drawings, and files that the page may not read, are left out.
 * Runs in the page, so it sees nothing of this module.
 */
export async function measurePictures(): Promise<ShownPicture[]> {
  const files = new Map<string, Promise<Size | undefined>>()

  async function readPixels(address: string): Promise<Size | undefined> {
    const { origin, protocol } = new URL(address, location.href)
    if (origin !== location.origin && protocol !== 'data:') return undefined
    const file = await (await fetch(address)).blob()
    if (!/^image\/(?!svg)/u.test(file.type)) return undefined
    const { width, height } = await createImageBitmap(file)
    return { width, height }
  }

  function pixelsOf(address: string): Promise<Size | undefined> {
    const pixels = files.get(address) ?? readPixels(address).catch(() => undefined)
    files.set(address, pixels)
    return pixels
  }

  /** The box that a picture fills, without its padding and with any scale that a transform gives it. */
  function boxOf(element: HTMLElement, style: CSSStyleDeclaration, padded: boolean): Size {
    const bounds = element.getBoundingClientRect()
    const inline = padded ? 0 : parseFloat(style.paddingLeft) + parseFloat(style.paddingRight)
    const block = padded ? 0 : parseFloat(style.paddingTop) + parseFloat(style.paddingBottom)
    return {
      width: (element.clientWidth - inline) * (bounds.width / element.offsetWidth),
      height: (element.clientHeight - block) * (bounds.height / element.offsetHeight),
    }
  }

  /** How large all of a picture is drawn; both words for “as large as its box” keep its proportion. */
  function fit(fitting: string, pixels: Size, box: Size): Size {
    if (fitting !== 'cover' && fitting !== 'contain' && fitting !== 'scale-down') return box
    const ratios = [box.width / pixels.width, box.height / pixels.height]
    const ratio = fitting === 'cover' ? Math.max(...ratios) : Math.min(...ratios)
    return { width: pixels.width * ratio, height: pixels.height * ratio }
  }

  /** Where a picture is not made to fit a box, every pixel of it counts: its box may follow from them. */
  async function measureUse(address: string, fitting: string, box: Size): Promise<ShownPicture[]> {
    const pixels = await pixelsOf(address)
    if (!pixels) return []
    return [{ address, pixels, shown: fitting === 'none' ? pixels : fit(fitting, pixels, box) }]
  }

  async function measure(element: HTMLElement): Promise<ShownPicture[]> {
    const style = getComputedStyle(element)
    const isDrawn = element.offsetWidth > 0 && element.offsetHeight > 0
    if (element instanceof HTMLImageElement) {
      const address = isDrawn && element.currentSrc
      return address ? measureUse(address, style.objectFit, boxOf(element, style, false)) : []
    }
    const addresses = style.backgroundImage.match(/(?<=url\(")[^"]+(?="\))/gu) ?? []
    const fits = isDrawn && addresses.length === 1 && /^(?:cover|contain)$/u.test(style.backgroundSize)
    const fitting = fits ? style.backgroundSize : 'none'
    const uses = addresses.map((address) => measureUse(address, fitting, boxOf(element, style, true)))
    return (await Promise.all(uses)).flat()
  }

  const elements = [...document.querySelectorAll('body, body *')]
  const shown = elements.map((element) => (element instanceof HTMLElement ? measure(element) : []))
  return (await Promise.all(shown)).flat()
}
