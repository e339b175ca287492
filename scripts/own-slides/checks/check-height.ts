import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { body, canvas, measure, type } from '../../../styles/layout-metrics.ts'
import { linesHeight } from '../../../styles/lines-height.ts'
import { diagnosticOnLine, type OwnSlide } from '../own-slide.ts'
import type { MarkdownToken, ReadBody } from '../slide-markdown.ts'

/** A row of blocks down the slide, and the line of the body that it is written on. */
interface Row {
  height: number
  line: number
}

/** What layouts/default.vue sets, in pixels of the canvas. */
const heights = { headerCell: 39, cell: 48, codeLine: 26, codeEdges: 28, h2: 32, h3: 30 }

/** Whether something else than the default layout may decide how large texts are. */
function isStyled(slide: OwnSlide, { tokens }: ReadBody): boolean {
  const { layout = 'default', class: className, zoom } = slide.keys
  if (slide.isCover || layout !== 'default' || className !== undefined || zoom !== undefined) return true
  return tokens.some(({ type: kind }) => /^(?:html_|component|slot)/u.test(kind))
}

/** Diagrams have a height of their own, and code that scrolls the one that its author gave it. */
const isDrawn = /^(?:mermaid|plantuml)\b|maxHeight/u

function codeRows({ content, info, map }: MarkdownToken): Row[] {
  if (isDrawn.test(info)) return []
  const lines = content.trimEnd().split('\n')
  const first = map?.[0] ?? 0
  const rows = lines.map((_, index) => ({ height: heights.codeLine, line: first + 1 + index }))
  return [{ height: heights.codeEdges, line: first }, ...rows]
}

/** A text without what Markdown puts around it; never longer than it is shown. */
function leastText(content: string): string {
  return content.replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/<[^>]*>|[*_`$\\]/gu, '')
}

/** The rows that are as high as this at least; pictures, formulas and what a component draws come on top. */
function rowsOf(tokens: readonly MarkdownToken[]): Row[] {
  let isInTable = false
  return tokens.flatMap((token, index): Row[] => {
    const line = token.map?.[0] ?? 0
    if (token.type === 'table_open' || token.type === 'table_close') isInTable = token.nesting === 1
    if (token.type === 'tr_open') {
      const isHead = tokens[index + 1]?.type === 'th_open'
      return [{ height: isHead ? heights.headerCell : heights.cell, line }]
    }
    if (token.type === 'fence' || token.type === 'code_block') return codeRows(token)
    if (token.type !== 'inline' || isInTable) return []
    const before = tokens[index - 1]?.tag
    if (before === 'h1') return []
    if (before === 'h2' || before === 'h3') return [{ height: heights[before], line }]
    return [{ height: linesHeight(leastText(token.content), measure, type.base, 'sans'), line }]
  })
}

/** Finds slides that are higher than the canvas whatever a browser makes of them, at the line that no longer fits. */
export function checkHeight(slide: OwnSlide, read: ReadBody): Diagnostic[] {
  if (isStyled(slide, read)) return []
  let bottom: number = body.top
  for (const { height, line } of rowsOf(read.tokens)) {
    bottom += height
    if (bottom <= canvas.height) continue
    return [
      diagnosticOnLine(slide, slide.bodyStart + line, {
        severity: 'warning',
        code: 'slide-overflow',
        message: 'the slide is full: what stands here and below will run over its edge',
        help: 'go on with another slide: put a line of three hyphens, with empty lines around it, above',
      }),
    ]
  }
  return []
}
