import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { formulaMistake } from '../../typography/formula-mistake.ts'
import { diagnosticInSlide, diagnosticOnLine, placeInBody, type OwnSlide } from '../own-slide.ts'
import type { ReadBody } from '../slide-markdown.ts'

/** Finds formulas that cannot be drawn: the slide shows their TeX as it was typed. */
export function checkFormulas(slide: OwnSlide, { tokens }: ReadBody): Diagnostic[] {
  return tokens.flatMap((token) =>
    [token, ...(token.children ?? [])].flatMap(({ type, content, block }) => {
      const mistake = type === 'formula' ? formulaMistake(content) : undefined
      if (mistake === undefined) return []
      const line = token.map?.[0] ?? 0
      const finding = {
        severity: 'warning',
        code: 'invalid-formula',
        message: `this formula cannot be drawn: ${mistake}`,
        help: 'mend its TeX; a dollar sign that is none of mathematics is written `\\$`',
      } as const
      if (block) return [diagnosticOnLine(slide, slide.bodyStart + line, finding)]
      return [diagnosticInSlide(slide, placeInBody(slide, `$${content}$`, line), finding)]
    }),
  )
}
