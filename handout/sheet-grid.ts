import type { SlidesPerSheet } from '../scripts/model/paper.ts'
import { type PageSize, textHeight, textWidth } from './paper.ts'

/** How slides lie on a sheet. Lengths are in millimetres. */
export interface SheetGrid {
  /** Columns of slides and lines together. */
  columns: number
  columnGap: number
  slideWidth: number
  /** Room for a slide and its caption. */
  cellHeight: number
  /** Ruled lines beside each slide; 0 when there are none. */
  lines: number
}

const columnGap = 6
/** Kept free at the top of every sheet, for the title on the first. */
const titleHeight = 14
const captionHeight = 9
const lineHeight = 8
const aspectRatio = 16 / 9

const arrangements: Record<SlidesPerSheet, { columns: number; rows: number; hasLines: boolean }> = {
  1: { columns: 1, rows: 1, hasLines: false },
  2: { columns: 1, rows: 2, hasLines: false },
  3: { columns: 2, rows: 3, hasLines: true },
  4: { columns: 2, rows: 2, hasLines: false },
  6: { columns: 2, rows: 3, hasLines: false },
}

/** The largest arrangement of a number of slides on a page, in the order that people read. */
export function sheetGrid(perSheet: SlidesPerSheet, page: PageSize): SheetGrid {
  const { columns, rows, hasLines } = arrangements[perSheet]
  const cellHeight = (textHeight(page) - titleHeight) / rows
  const columnWidth = (textWidth(page) - (columns - 1) * columnGap) / columns
  return {
    columns,
    columnGap,
    slideWidth: Math.min(columnWidth, (cellHeight - captionHeight) * aspectRatio),
    cellHeight,
    lines: hasLines ? Math.floor(cellHeight / lineHeight) - 1 : 0,
  }
}

/** Things in their order, so many to a sheet; the last sheet may have fewer. */
export function intoSheets<Thing>(things: readonly Thing[], perSheet: number): Thing[][] {
  const count = Math.ceil(things.length / perSheet)
  return Array.from({ length: count }, (_, index) => things.slice(index * perSheet, (index + 1) * perSheet))
}
