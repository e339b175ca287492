import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { papers, slidesPerSheet } from '../../scripts/model/paper.ts'
import { pageSize, textHeight, textWidth } from '../../handout/paper.ts'
import { intoSheets, sheetGrid } from '../../handout/sheet-grid.ts'

const arrangements = papers.flatMap((paper) => slidesPerSheet.map((perSheet) => [perSheet, paper] as const))

describe('slides on a sheet', () => {
  it.each(arrangements)('fit: %i on %s', (perSheet, paper) => {
    const page = pageSize({ edition: 'slides', paper, perSheet, duplex: false })
    const { columns, columnGap, slideWidth, cellHeight } = sheetGrid(perSheet, page)
    const rows = perSheet / (perSheet === 3 ? 1 : columns)
    expect(columns * slideWidth + (columns - 1) * columnGap).toBeLessThanOrEqual(textWidth(page) + 0.001)
    expect(rows * cellHeight + 14).toBeLessThanOrEqual(textHeight(page) + 0.001)
    expect((slideWidth * 9) / 16 + 9).toBeLessThanOrEqual(cellHeight + 0.001)
  })

  it('have ruled lines beside them when there are three', () => {
    const linesOf = (perSheet: (typeof slidesPerSheet)[number]): number =>
      sheetGrid(perSheet, pageSize({ edition: 'slides', paper: 'a4', perSheet, duplex: false })).lines
    expect(slidesPerSheet.filter((perSheet) => linesOf(perSheet) > 0)).toEqual([3])
  })

  it('keep their order, and only the last sheet has fewer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.constantFrom(...slidesPerSheet), (slides, perSheet) => {
        const sheets = intoSheets(slides, perSheet)
        expect(sheets.flat()).toEqual(slides)
        expect(sheets.slice(0, -1).every((sheet) => sheet.length === perSheet)).toBe(true)
      }),
    )
  })
})
