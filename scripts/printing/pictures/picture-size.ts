/** A picture in pixels as a page shows it in one place. */
export interface ShownPicture {
  /** Where its file is: an address of the page's own server, or one that holds the file itself. */
  address: string
  /** What the file has. */
  pixels: Size
  /** How large all of it is on the page, in CSS pixels, with any part that is cut off. */
  shown: Size
}

/** A picture that has more pixels than paper shows, and how many it is to have. */
export interface OversizedPicture {
  address: string
  pixels: Size
}

/** Width and height, of which each use says the unit. */
export interface Size {
  width: number
  height: number
}

/** CSS has 96 pixels to the inch; paper shows no more than 300 dots. */
const dotsPerPixel = 300 / 96
/** Below it, redrawing a picture would cost more of its sharpness than it saves. */
const clearMargin = 1.25
/** Of width times height: a smaller picture, such as a logo, is left as it was made. */
const smallestArea = 250_000

/**
 * The pictures with clearly more pixels than 300 dots per inch need where they are shown largest, and the pixels that
 * they need there. Width and height keep their proportion.
 */
export function oversizedPictures(pictures: readonly ShownPicture[]): OversizedPicture[] {
  const scales = new Map<string, { pixels: Size; scale: number }>()
  for (const { address, pixels, shown } of pictures) {
    const needed = dotsPerPixel * Math.max(shown.width / pixels.width, shown.height / pixels.height)
    const scale = Math.max(needed, scales.get(address)?.scale ?? 0)
    scales.set(address, { pixels, scale })
  }
  return [...scales]
    .filter(([, { pixels, scale }]) => scale * clearMargin < 1 && pixels.width * pixels.height > smallestArea)
    .map(([address, { pixels, scale }]) => ({
      address,
      pixels: closestProportion(pixels, Math.ceil(pixels.width * scale)),
    }))
}

/** From a least width to a sixteenth more, the size that comes closest to a proportion: boxes that follow from it keep theirs. */
function closestProportion({ width, height }: Size, least: number): Size {
  const heightOf = (candidate: number) => (candidate * height) / width
  const misfit = (candidate: number) => Math.abs(heightOf(candidate) - Math.round(heightOf(candidate)))
  const widths = Array.from(
    { length: Math.min(Math.ceil(least / 16), width - least) },
    (_, index) => least + index,
  )
  const best = widths.reduce((one, other) => (misfit(other) < misfit(one) ? other : one))
  return { width: best, height: Math.max(1, Math.round(heightOf(best))) }
}
