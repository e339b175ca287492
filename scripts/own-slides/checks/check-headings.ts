import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticOnLine, type OwnSlide } from '../own-slide.ts'
import type { ReadBody } from '../slide-markdown.ts'

interface Heading {
  level: number
  line: number
}

function headingsOf({ tokens }: ReadBody): Heading[] {
  return tokens.flatMap((token): Heading[] => {
    const line = token.map?.[0] ?? 0
    if (token.type === 'heading_open') return [{ level: Number(token.tag.slice(1)), line }]
    if (token.type !== 'html_block') return []
    return [...token.content.matchAll(/<h([1-6])\b/giu)].map((match) => ({
      level: Number(match[1]),
      line: line + token.content.slice(0, match.index).split('\n').length - 1,
    }))
  })
}

/** Checks that no heading of a slide leaves a level out; a slide may begin with a heading of the second level. */
export function checkHeadings(slide: OwnSlide, body: ReadBody): Diagnostic[] {
  const found: Diagnostic[] = []
  let above = 1
  for (const { level, line } of headingsOf(body)) {
    if (level > above + 1) {
      const marks = '#'.repeat(above + 1)
      found.push(
        diagnosticOnLine(slide, slide.bodyStart + line, {
          severity: 'warning',
          code: 'skipped-heading',
          message: `a heading of level ${level} follows one of level ${above}: a screen reader looks for what is between`,
          help: `make it a heading of level ${above + 1}, with \`${marks}\``,
        }),
      )
    }
    above = level
  }
  return found
}
