import type { MatrixContent } from '../scripts/model/slide.ts'
import { body, matrixMetrics, type } from './layout-metrics.ts'
import { linesHeight } from './lines-height.ts'
import type { ListLayout } from './list-layout.ts'

type Readings = MatrixContent['readings']
type Row = MatrixContent['rows'][number]

/** How wide the columns of a matrix are, the gap before a reading's column not counted, and how high its head is. */
export interface MatrixGrid {
  themeWidth: number
  readingWidth: number
  headHeight: number
}

/** What stands at the head of a reading's column. */
export function matrixHeading({ number, title, shortName }: Readings[number]): string {
  return `${number}\u2002${shortName ?? title}`
}

/** Whether any cell of a matrix says more than its stance. */
export function hasTexts(rows: readonly Row[]): boolean {
  return rows.some(({ cells }) => cells.some(({ text }) => text))
}

/** The grid of a matrix of these readings, with texts in its cells or with stances alone. */
export function matrixGrid(readings: Readings, withTexts: boolean): MatrixGrid {
  const { columnGap, headGap, stanceWidth, themeWidth } = matrixMetrics
  const count = Math.max(1, readings.length)
  const theme = withTexts ? themeWidth : body.width - count * stanceWidth
  const readingWidth = (body.width - theme) / count - columnGap
  const headings = readings.map((reading) =>
    linesHeight(matrixHeading(reading), readingWidth, type.caption, 'sans', 600),
  )
  return {
    themeWidth: theme,
    readingWidth,
    headHeight: Math.max(type.caption.lineHeight, ...headings) + headGap,
  }
}

/** The rows of a matrix of these readings. */
export function matrixLayout(readings: Readings, withTexts: boolean): ListLayout<Row> {
  const { headHeight, readingWidth, themeWidth } = matrixGrid(readings, withTexts)
  const { markHeight, themeGap } = matrixMetrics
  return {
    room: body.height - headHeight,
    steps: [
      { text: { size: 24, lineHeight: 31 }, second: { size: 22, lineHeight: 29 }, gap: 32 },
      { text: { size: 22, lineHeight: 29 }, second: { size: 20, lineHeight: 26 }, gap: 24 },
      { text: { size: 20, lineHeight: 26 }, second: { size: 20, lineHeight: 26 }, gap: 18 },
    ],
    continuedStep: 1,
    itemHeight: ({ theme, cells }, step) =>
      Math.max(
        linesHeight(theme.title, themeWidth - themeGap, step.text, 'serif', 600),
        ...cells.map(({ text }) => markHeight + linesHeight(text ?? '', readingWidth, step.second, 'sans')),
      ),
  }
}
