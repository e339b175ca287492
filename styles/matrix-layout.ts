import type { MatrixContent } from '../scripts/model/slide.ts'
import { body, matrixMetrics, type } from './layout-metrics.ts'
import { linesHeight, sentenceHeight } from './lines-height.ts'
import type { ListLayout } from './list-layout.ts'
import { shortenToLines } from './shorten.ts'

type Readings = MatrixContent['readings']
type Row = MatrixContent['rows'][number]
type Matrix = Pick<MatrixContent, 'readings' | 'textsOnSheet'>

/** How wide the columns of a matrix are, the gap before a reading's column not counted, and how high its head is. */
export interface MatrixGrid {
  themeWidth: number
  readingWidth: number
  headHeight: number
}

/** Whether a matrix has so many readings that their columns have room for a number and a mark alone. */
export function isCompact(readings: Readings): boolean {
  return readings.length > matrixMetrics.maxNamed
}

/** What stands at the head of a reading's column of a width. */
export function matrixHeading({ number, title, shortName }: Readings[number], width: number): string {
  return shortenToLines(`${number}\u2002${shortName ?? title}`, matrixMetrics.headLines, {
    width,
    step: type.caption,
    family: 'sans',
    weight: 600,
  })
}

/** Whether any cell of a matrix says more than its stance. */
export function hasTexts(rows: readonly Row[]): boolean {
  return rows.some(({ cells }) => cells.some(({ text }) => text))
}

/** The grid of a matrix of these readings, with texts in its cells or with stances alone. */
export function matrixGrid(readings: Readings, withTexts: boolean): MatrixGrid {
  const { columnGap, headGap, themeWidth } = matrixMetrics
  const count = Math.max(1, readings.length)
  if (isCompact(readings)) {
    const column = Math.min(matrixMetrics.markWidth, Math.floor(matrixMetrics.marksWidth / count))
    return {
      themeWidth: body.width - count * column,
      readingWidth: column,
      headHeight: type.caption.lineHeight + headGap,
    }
  }
  const stanceWidth = Math.min(matrixMetrics.stanceWidth, matrixMetrics.stancesWidth / count)
  const theme = withTexts ? themeWidth : body.width - count * stanceWidth
  const readingWidth = (body.width - theme) / count - columnGap
  const headings = readings.map((reading) =>
    linesHeight(matrixHeading(reading, readingWidth), readingWidth, type.caption, 'sans', 600),
  )
  return {
    themeWidth: theme,
    readingWidth,
    headHeight: Math.max(type.caption.lineHeight, ...headings) + headGap,
  }
}

/** Whether something is explained under a matrix: its marks, or where its texts are. */
export function hasKey({ readings, textsOnSheet }: Matrix): boolean {
  return textsOnSheet === true || isCompact(readings)
}

/** The rows of a matrix of these readings. */
export function matrixLayout(matrix: Matrix, withTexts: boolean): ListLayout<Row> {
  const { headHeight, readingWidth, themeWidth } = matrixGrid(matrix.readings, withTexts)
  const { keyHeight, markHeight, themeGap } = matrixMetrics
  return {
    availableHeight: body.height - headHeight - (hasKey(matrix) ? keyHeight : 0),
    steps: [
      { text: { size: 24, lineHeight: 31 }, second: { size: 22, lineHeight: 29 }, gap: 32 },
      { text: { size: 22, lineHeight: 29 }, second: { size: 20, lineHeight: 26 }, gap: 24 },
      { text: { size: 20, lineHeight: 26 }, second: { size: 20, lineHeight: 26 }, gap: 14 },
    ],
    continuedStep: 1,
    itemHeight: ({ theme, cells }, step) =>
      Math.max(
        linesHeight(theme.title, themeWidth - themeGap, step.text, 'serif', 600),
        ...cells.map(
          ({ text }) => markHeight + sentenceHeight(text ?? '', readingWidth, step.second, 'sans'),
        ),
      ),
    part: (row) => [row],
  }
}
