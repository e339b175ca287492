import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { body, type } from '../../../styles/layout-metrics.ts'
import { longestWordWidth } from '../../typography/measure.ts'
import { diagnosticOnLine, type OwnSlide } from '../own-slide.ts'
import type { MarkdownToken, ReadBody } from '../slide-markdown.ts'

/** The space between the columns of a table: styles/handwritten.css. */
const columnGap = 20
const textStyle = { family: 'sans', weight: 400, size: type.base.size } as const

/** The words of a cell in the order of its columns, row by row. */
function widestWords(tokens: MarkdownToken[], from: number): number[] {
  const widths: number[] = []
  let column = -1
  for (let index = from; index < tokens.length && tokens[index]!.type !== 'table_close'; index++) {
    const { type, content } = tokens[index]!
    if (type === 'tr_open') column = -1
    if (type === 'th_open' || type === 'td_open') column++
    if (type !== 'inline') continue
    const words = content.replace(/\]\([^)]*\)/gu, ']').replace(/<[^>]*>/gu, ' ')
    widths[column] = Math.max(widths[column] ?? 0, longestWordWidth(words, textStyle))
  }
  return widths
}

/** Finds tables that no line break could make narrow enough for a slide. Columns that a layout makes are narrower still. */
export function checkTables(slide: OwnSlide, { tokens }: ReadBody): Diagnostic[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== 'table_open') return []
    const widths = widestWords(tokens, index)
    const width = widths.reduce((sum, each) => sum + each + columnGap, 0)
    if (width <= body.width) return []
    return [
      diagnosticOnLine(slide, slide.bodyStart + (token.map?.[0] ?? 0), {
        severity: 'warning',
        code: 'wide-table',
        message: `this table needs ${Math.round(width)} px, and a slide has ${body.width}: it will run over the edge`,
        help: 'part it into two tables, shorten the longest words, or turn rows into columns',
      }),
    ]
  })
}
