import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { coverTitle, fitCover } from '../../../styles/fit-opener.ts'
import { body, canvas, coverMetrics, measure, type } from '../../../styles/layout-metrics.ts'
import { linesHeight } from '../../../styles/lines-height.ts'
import { diagnosticOnLine, type OwnSlide } from '../own-slide.ts'
import type { MarkdownToken, ReadBody } from '../slide-markdown.ts'

/** A row of blocks down the slide, and the line of the body that it is written on. */
interface Row {
  height: number
  line: number
}

/** What styles/handwritten.css sets, in pixels of the canvas. */
const heights = { headerCell: 39, cell: 48, codeLine: 26, codeEdges: 28, h2: 32, h3: 30 }

/** HTML that is set as the same elements of Markdown are. */
const isPlainHtml =
  /^\s*<(?:!--|\/|(?:br|caption|hr|p|t(?:able|body|d|foot|h|head|r))\b(?![^>]*\s(?:class|style)=))/iu

/** Whether something else than the layouts of Colloquy may decide how large texts are. */
function isStyled(slide: OwnSlide, { tokens }: ReadBody): boolean {
  const { layout = slide.isCover ? 'cover' : 'default', class: className, zoom } = slide.keys
  if (layout !== (slide.isCover ? 'cover' : 'default')) return true
  if (className !== undefined || zoom !== undefined) return true
  return tokens.some(
    ({ content, type: kind }) =>
      /^(?:component|slot)/u.test(kind) || (kind === 'html_block' && !isPlainHtml.test(content)),
  )
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

/** The rows of a table that is written in HTML. */
function htmlRows({ content, map }: MarkdownToken): Row[] {
  return content.split('\n').flatMap((line, index) => {
    const rows = line.match(/<tr\b/giu) ?? []
    return rows.map(() => ({ height: heights.headerCell, line: (map?.[0] ?? 0) + index }))
  })
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
    if (token.type === 'html_block') return htmlRows(token)
    if (token.type === 'fence' || token.type === 'code_block') return codeRows(token)
    if (token.type !== 'inline' || isInTable) return []
    const before = tokens[index - 1]?.tag
    if (before === 'h1') return []
    if (before === 'h2' || before === 'h3') return [{ height: heights[before], line }]
    return [{ height: linesHeight(leastText(token.content), measure, type.base, 'sans'), line }]
  })
}

/** Where the first block under the title begins, at least. */
function topOf(slide: OwnSlide, tokens: readonly MarkdownToken[]): number {
  if (!slide.isCover) return body.top
  const heading = tokens.findIndex(({ tag, nesting }) => tag === 'h1' && nesting === 1)
  const written = heading === -1 ? slide.keys['title'] : leastText(tokens[heading + 1]?.content ?? '')
  const { gap, titleHeight } = coverMetrics
  const title = coverTitle(typeof written === 'string' ? written : '', titleHeight)
  return body.top + linesHeight(title, body.width, fitCover(title, titleHeight), 'serif', 600) + gap
}

/**
 * Finds slides that are higher than the canvas whatever a browser makes of them, and covers that leave no room for the
 * session's facts, at the line that no longer fits.
 */
export function checkHeight(slide: OwnSlide, read: ReadBody): Diagnostic[] {
  if (isStyled(slide, read)) return []
  const { isCover } = slide
  let bottom = topOf(slide, read.tokens)
  for (const { height, line } of rowsOf(read.tokens)) {
    bottom += height
    if (bottom <= (isCover ? coverMetrics.footTop : canvas.height)) continue
    return [
      diagnosticOnLine(slide, slide.bodyStart + line, {
        severity: 'warning',
        code: 'slide-overflow',
        message: isCover
          ? 'the cover is full: what stands here and below will run over the day and the times at its foot'
          : 'the slide is full: what stands here and below will run over its edge',
        help: 'go on with another slide: put a line of three hyphens, with empty lines around it, above',
      }),
    ]
  }
  return []
}
