import type { Words } from '../../../words/words.ts'
import { body } from '../../../styles/layout-metrics.ts'

/** Where a diagram is seen: on the slide's canvas, or printed on a sheet. */
export type Medium = 'slide' | 'paper'

/** The space a geometry is given, in pixels of the slide's canvas; `fontSize` is that of names. */
export interface GeometryOptions {
  width: number
  /** The height to fit into when it can; `Infinity` when there is no limit. */
  maxHeight: number
  fontSize: number
  /** The words it is drawn with; English without them. */
  words?: Words
}

/** What every geometry has: the size of its view box. */
export interface Sized {
  width: number
  height: number
}

/** Width of a diagram on a slide, in pixels of the canvas. */
export const diagramWidth = body.width

/** Height that a slide leaves for a diagram, in pixels of the canvas. */
export const diagramMaxHeight = body.height

const nameSizes: Record<Medium, number[]> = {
  slide: [23, 21.5, 20, 18.6],
  // 18 of 670 units is about 9.75 pt in the worksheet's column; its secondary text is about 8.4 pt.
  paper: [18],
}

/** The size of secondary text beside names of a size: never under 16 on a slide, or 8.4 pt on paper. */
export function secondarySize(nameSize: number): number {
  return Math.max(15.5, Math.round(nameSize * 0.86 * 2) / 2)
}

/** Height that a figure on paper may have, in units of 670 to the column: it fits a page of A4 or of US Letter. */
export const pageHeight = 1000

/** Space under a drawing for the line that says where its shortened texts stand in full. */
export const shortenedNoteHeight = 34

/** The first result that is no higher than the limit; when none is, the lowest of them. */
export function firstThatFits<Geometry extends Sized>(
  candidates: (() => Geometry)[],
  maxHeight: number,
): Geometry {
  let lowest: Geometry | undefined
  for (const candidate of candidates) {
    const geometry = candidate()
    if (geometry.height <= maxHeight) return geometry
    if (!lowest || geometry.height < lowest.height) lowest = geometry
  }
  if (!lowest) throw new RangeError('firstThatFits needs a candidate')
  return lowest
}

/** Height to keep to on paper: that of a third of a page. A drawing that needs more may have it. */
const paperHeight = 460

/**
 * The first of the settings, from loose to tight, whose result is no higher than the limit; when none is, the lowest
 * result. Without a limit, as on paper, only the loosest three of them are taken.
 */
export function loosestThatFits<Setting, Geometry extends Sized>(
  settings: Setting[],
  arrange: (setting: Setting) => Geometry,
  maxHeight: number,
): Geometry {
  const limited = Number.isFinite(maxHeight)
  const candidates = (limited ? settings : settings.slice(0, 3)).map((setting) => () => arrange(setting))
  return firstThatFits(candidates, limited ? maxHeight : paperHeight)
}

/** A diagram in the largest type in which it fits its space; paper has one size and no limit to its height. */
export function fitToSpace<Diagram, Geometry extends Sized>(
  geometry: (diagram: Diagram, options: GeometryOptions) => Geometry,
  diagram: Diagram,
  space: { width: number; maxHeight: number; medium: Medium; words?: Words },
): Geometry {
  const maxHeight = space.medium === 'paper' ? Number.POSITIVE_INFINITY : space.maxHeight
  const candidates = nameSizes[space.medium].map(
    (fontSize) => () => geometry(diagram, { width: space.width, maxHeight, fontSize, words: space.words }),
  )
  return firstThatFits(candidates, maxHeight)
}
