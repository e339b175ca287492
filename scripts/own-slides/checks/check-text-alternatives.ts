import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnosticInSlide, placeInBody, type OwnSlide } from '../own-slide.ts'
import { withoutCode } from '../slide-addresses.ts'
import type { ReadBody } from '../slide-markdown.ts'

const element = /<(img|svg)\b([^>]*)>/giu
const named = /\s:?(?:alt|aria-label|aria-labelledby|aria-hidden)\s*=|\salt(?:\s|\/|$)|\sv-bind\b/iu

const decoration = 'a picture that only decorates is written `<img src="…" alt="">`'

function markdownPictures(slide: OwnSlide, { tokens }: ReadBody): Diagnostic[] {
  return tokens.flatMap((token) => {
    const nameless = (token.children ?? []).filter(
      ({ type, content }) => type === 'image' && content.trim() === '',
    )
    return nameless.map((_, occurrence) =>
      diagnosticInSlide(slide, placeInBody(slide, '![](', token.map?.[0] ?? 0, occurrence), {
        severity: 'warning',
        code: 'missing-alternative-text',
        message: 'this picture has no text for those who do not see it',
        help: `write what it shows between the brackets: \`![A rope between two climbers](…)\`; ${decoration}`,
      }),
    )
  })
}

function elements(slide: OwnSlide): Diagnostic[] {
  const text = withoutCode(slide.body)
  return [...text.matchAll(element)]
    .filter(([, , attributes = '']) => !named.test(attributes))
    .map((match) => {
      const before = text.slice(0, match.index).split('\n')
      const place = {
        line: slide.bodyStart + before.length - 1,
        column: before.at(-1)!.length,
        length: match[1]!.length + 1,
      }
      const isDrawing = match[1]!.toLowerCase() === 'svg'
      return diagnosticInSlide(slide, place, {
        severity: 'warning',
        code: 'missing-alternative-text',
        message: `this ${isDrawing ? 'drawing' : 'picture'} has no text for those who do not see it`,
        help: isDrawing
          ? 'say what it shows with `role="img" aria-label="…"`; one that only decorates has `aria-hidden="true"`'
          : `say what it shows with \`alt="…"\`; ${decoration}`,
      })
    })
}

/** Checks that each picture has a text that stands for it. */
export function checkTextAlternatives(slide: OwnSlide, body: ReadBody): Diagnostic[] {
  return [...markdownPictures(slide, body), ...elements(slide)]
}
