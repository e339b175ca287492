import type { MatrixContent } from '../scripts/model/slide.ts'
import { body, matrixMetrics, type } from './layout-metrics.ts'
import { linesHeight, sentenceHeight } from './lines-height.ts'
import type { ListStep } from './layout-metrics.ts'
import type { ListLayout } from './list-layout.ts'
import { shortenToLines } from './shorten.ts'

type Readings = MatrixContent['readings']
type Row = MatrixContent['rows'][number]
type Form = MatrixContent['form']
type Matrix = Pick<MatrixContent, 'readings' | 'form' | 'textsOnSheet'>

/** How wide the columns of a matrix are, the gap before a reading's column not counted, and how high its head is. */
export interface MatrixGrid {
  themeWidth: number
  readingWidth: number
  headHeight: number
}

/** What stands at the head of a reading's column of a width. The only reading needs no number. */
export function matrixHeading(
  { number, title, shortName }: Readings[number],
  form: Form,
  width: number,
): string {
  const name = shortName ?? title
  return shortenToLines(form === 'list' ? name : `${number}\u2002${name}`, matrixMetrics.headLines, {
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

function themeWidthOf(form: Form, count: number): number {
  const { loneThemeWidth, markWidth, marksWidth, stanceWidth, stancesWidth, themeWidth } = matrixMetrics
  switch (form) {
    case 'list':
      return loneThemeWidth
    case 'texts':
      return themeWidth
    case 'stances':
      return body.width - count * Math.min(stanceWidth, stancesWidth / count)
    case 'marks':
      return body.width - count * Math.min(markWidth, Math.floor(marksWidth / count))
  }
}

/** The grid of a matrix of these readings. */
export function matrixGrid(readings: Readings, form: Form): MatrixGrid {
  const { columnGap, headGap } = matrixMetrics
  const count = Math.max(1, readings.length)
  const themeWidth = themeWidthOf(form, count)
  const columnWidth = (body.width - themeWidth) / count
  if (form === 'marks') {
    return { themeWidth, readingWidth: columnWidth, headHeight: type.caption.lineHeight + headGap }
  }
  const readingWidth = columnWidth - columnGap
  const headings = readings.map((reading) =>
    linesHeight(matrixHeading(reading, form, readingWidth), readingWidth, type.caption, 'sans', 600),
  )
  return { themeWidth, readingWidth, headHeight: Math.max(type.caption.lineHeight, ...headings) + headGap }
}

/** Whether something is explained under a matrix: its marks, or where its texts are. */
export function hasKey({ form, textsOnSheet }: Matrix): boolean {
  return textsOnSheet === true || form === 'marks'
}

/** How high a cell is: its stance above its text, or beside it in a list. */
function cellHeight(
  text: string,
  { form, step, width }: { form: Form; step: ListStep; width: number },
): number {
  const { loneMarkWidth, markHeight } = matrixMetrics
  if (form !== 'list') return markHeight + sentenceHeight(text, width, step.second, 'sans')
  return Math.max(step.second.lineHeight, sentenceHeight(text, width - loneMarkWidth, step.second, 'sans'))
}

/** The rows of a matrix of these readings. */
export function matrixLayout(matrix: Matrix): ListLayout<Row> {
  const { form, readings } = matrix
  const { headHeight, readingWidth, themeWidth } = matrixGrid(readings, form)
  const { keyHeight, themeGap } = matrixMetrics
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
        ...cells.map(({ text = '' }) => cellHeight(text, { form, step, width: readingWidth })),
      ),
    part: (row) => [row],
  }
}
