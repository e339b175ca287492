import { parseSync } from '@slidev/parser'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** What keeps a slide from being drawn, or from being there at all. */
const reasons = new Set([
  'template-error',
  'missing-icon',
  'missing-include',
  'circular-include',
  'outside-folder',
  'slide-front-matter',
  'text-as-front-matter',
])

const heading = 'This slide cannot be drawn'

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}

/** One line of HTML that Markdown and Vue leave as it is. */
function notice({ message, help, span }: Diagnostic): string {
  const place = `${span.path}:${span.line}:${span.column}`
  const remedy = help === undefined ? '' : `<p>${escaped(help)}</p>`
  return `<div v-pre role="alert"><h1>${heading}</h1><p><code>${escaped(place)}</code></p><p>${escaped(message)}</p>${remedy}</div>`
}

/**
 * A file of a deck in which each slide that cannot be drawn says so in its place, with what is wrong, where and what
 * to do. The first slide keeps its front matter, which is the deck's.
 */
export function withUndrawnSlides(text: string, path: string, diagnostics: readonly Diagnostic[]): string {
  const faulty = diagnostics.filter(({ code, span, severity }) => {
    return severity === 'error' && span.path === path && reasons.has(code)
  })
  if (faulty.length === 0) return text
  const lines = text.split('\n')
  const { slides } = parseSync(text, path, { noParseYAML: true })
  for (const { index, start, contentStart, end } of slides.toReversed()) {
    const found = faulty.find(({ span }) => span.line > start && span.line <= end)
    if (!found) continue
    const from = index === 0 ? contentStart : start
    const matter = index === 0 ? [] : ['---', `title: ${heading}`, 'layout: default', '---']
    lines.splice(from, end - from, ...matter, '', notice(found), '')
  }
  return lines.join('\n')
}
