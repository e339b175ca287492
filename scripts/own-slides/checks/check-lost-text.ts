import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticOnLine, placeInBody, diagnosticInSlide, type OwnSlide } from '../own-slide.ts'

/** Finds text below the lines that include a file; Slidev leaves it out without a word. */
export function checkBelowInclude(slide: OwnSlide): Diagnostic[] {
  if (typeof slide.keys.src !== 'string') return []
  const lines = slide.body
    .replace(/<!--[\s\S]*?-->/gu, (comment) => comment.replace(/[^\n]/gu, ' '))
    .split('\n')
  const index = lines.findIndex((line) => line.trim() !== '')
  if (index !== -1) {
    const finding = diagnosticOnLine(slide, slide.bodyStart + index, {
      code: 'text-below-include',
      message: `Slidev shows the slides of ${slide.keys.src} here, and nothing of the text below`,
      help: 'give the text a slide of its own: put a line of three hyphens and an empty line above it',
    })
    return [finding]
  }
  if (slide.note === undefined) return []
  return [
    diagnosticInSlide(
      slide,
      placeInBody({ ...slide, body: slide.source.lines.slice(slide.bodyStart).join('\n') }, '<!--', 0),
      {
        severity: 'warning',
        code: 'note-below-include',
        message: `a note below \`src: ${slide.keys.src}\` is the note of no slide`,
        help: 'write it below a slide’s own text',
      },
    ),
  ]
}

/** Finds a comment that is never closed; Slidev takes all that follows for a part of it. */
export function checkOpenComment(slide: OwnSlide): Diagnostic[] {
  const closed = slide.body.replace(/```[\s\S]*?```|`[^`\n]*`/gu, (code) => code.replace(/[^\n]/gu, ' '))
  const open = closed
    .replace(/<!--[\s\S]*?-->/gu, (comment) => comment.replace(/[^\n]/gu, ' '))
    .indexOf('<!--')
  if (open === -1) return []
  const before = slide.body.slice(0, open).split('\n')
  const place = {
    line: slide.bodyStart + before.length - 1,
    column: before.at(-1)!.length,
    length: 4,
  }
  return [
    diagnosticInSlide(slide, place, {
      code: 'unclosed-comment',
      message: 'this comment is never closed, and swallows everything after it',
      help: 'close it with `-->`',
    }),
  ]
}
