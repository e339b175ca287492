import type { PDFStream } from '@cantoo/pdf-lib'
import { numberAt } from '../pdf-object.ts'
import type { Matrix } from './matrix.ts'
import type { Marking } from './text-piece.ts'

/** A picture in pixels as a page shows it, with its lengths in points. */
export interface PictureFacts {
  pixelWidth: number
  pixelHeight: number
  width: number
  height: number
  marking: Marking['kind']
}

/** A picture is painted into the unit square, which the matrix takes to the page (ISO 32000-1, 8.9.5.1). */
export function readPicture({ dict }: PDFStream, [a, b, c, d]: Matrix, marking: Marking): PictureFacts {
  return {
    pixelWidth: numberAt(dict, 'Width') ?? 0,
    pixelHeight: numberAt(dict, 'Height') ?? 0,
    width: Math.hypot(a, b),
    height: Math.hypot(c, d),
    marking: marking.kind,
  }
}
