import type { PdfFacts } from '../pdf-facts.ts'
import type { PdfFinding } from '../pdf-problem.ts'

const pointsPerInch = 72
const smallest = 24
/** Dots per inch: below it a printed photograph shows its pixels. */
const coarsest = 100
/** Dots per inch: above it paper shows no difference. */
const finest = 450
const largeInPixels = 1_000_000

/**
 * Warns of pictures that no tag stands for, which is how text under a CSS filter ends, and of pictures with too few
 * or far too many pixels for paper. Pictures less than a third of an inch wide or high are left alone.
 */
export function checkPictures({ pages }: PdfFacts): PdfFinding[] {
  return pages.flatMap(({ pictures }, index) =>
    pictures.flatMap(({ pixelWidth, pixelHeight, width, height, marking }) => {
      if (width < smallest || height < smallest / 2) return []
      const warnings: PdfFinding[] = []
      const size = `a picture of ${pixelWidth} by ${pixelHeight} pixels`
      const warn = (code: string, message: string, help: string) =>
        warnings.push({ code, message, help, page: index + 1 })
      const resolution = Math.round((pointsPerInch * pixelWidth) / width)
      if (marking !== 'tagged') {
        const help =
          'if it is more than decoration give it an alt; if it is text take the CSS filter or mask off it'
        warn('untagged-picture', `${size} is unknown to screen readers`, help)
      }
      if (resolution < coarsest && pixelWidth > 1) {
        warn('coarse-picture', `${size} is printed with ${resolution} dots per inch`, 'use a larger picture')
      }
      if (resolution > finest && pixelWidth * pixelHeight > largeInPixels) {
        warn(
          'large-picture',
          `${size} is printed with ${resolution} dots per inch`,
          'scale it down: 300 are enough',
        )
      }
      return warnings
    }),
  )
}
