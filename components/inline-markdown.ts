import katex from 'katex'
import { MarkdownExit } from 'markdown-exit'
import { formulaAt } from '../scripts/typography/formulas.ts'

type InlineRule = Parameters<MarkdownExit['inline']['ruler']['at']>[1]

export interface InlineMarkdownOptions {
  /** Whether `$…$` is mathematics. */
  math?: boolean
  /** Whether links are left as their text, inside something that is a link itself. */
  unlinked?: boolean
}

/** Rules that would change what a person typed: images, tags, entities, bare addresses, line ends. */
const changing = ['image', 'html_inline', 'entity', 'autolink', 'linkify', 'newline', 'strikethrough']

const textOnly = createMarkdown()
const withMath = createMarkdown()
withMath.inline.ruler.before('escape', 'dollar', readDollar)
withMath.inline.ruler.after('escape', 'math', readMath)
withMath.renderer.rules.math = (tokens, index) => renderMath(tokens[index]!.content)

/**
 * HTML of a text in which emphasis, code and links are Markdown, and nothing else is: tags, entities, quotes and
 * dashes come out as they were typed, and so do pictures. A backslash keeps the sign behind it from being Markdown, and
 * stays; only one that keeps a dollar from being mathematics is taken away. Links to anything that could run are left as text.
 */
export function renderInlineMarkdown(text: string, options: InlineMarkdownOptions = {}): string {
  return (options.math ? withMath : textOnly).renderInline(text, { unlinked: options.unlinked })
}

function createMarkdown(): MarkdownExit {
  const markdown = new MarkdownExit({ html: false, linkify: false, typographer: false })
  markdown.inline.ruler.disable(changing)
  markdown.inline.ruler.at('escape', readEscape)
  markdown.inline.ruler.before('emphasis', 'underscores', readUnderscores)
  markdown.inline.ruler.before('link', 'picture', readPicture)
  markdown.renderer.rules.link_close = (_tokens, _index, _settings, env) => (env?.unlinked ? '' : '</a>')
  markdown.renderer.rules.link_open = (tokens, index, settings, env, renderer) => {
    if (env?.unlinked) return ''
    const link = tokens[index]!
    if (/^https?:/iu.test(link.attrGet('href') ?? '')) {
      link.attrSet('target', '_blank')
      link.attrSet('rel', 'noopener noreferrer')
    }
    return renderer.renderToken(tokens, index, settings)
  }
  return markdown
}

const escapable = '*_`[]'

function readEscape(...[state, silent]: Parameters<InlineRule>): boolean {
  const escaped = state.src[state.pos + 1]
  if (state.src[state.pos] !== '\\' || !escaped || !escapable.includes(escaped)) return false
  if (!silent) state.push('text_special', '', 0).content = `\\${escaped}`
  state.pos += 2
  return true
}

function readDollar(...[state, silent]: Parameters<InlineRule>): boolean {
  if (!state.src.startsWith('\\$', state.pos)) return false
  if (!silent) state.push('text_special', '', 0).content = '$'
  state.pos += 2
  return true
}

/** A picture would be loaded from elsewhere: what stands for one is text, its address with it. */
function readPicture(...[state, silent]: Parameters<InlineRule>): boolean {
  if (!state.src.startsWith('![', state.pos)) return false
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos + 1, false)
  const written = labelEnd < 0 ? '![' : state.src.slice(state.pos, addressEnd(state.src, labelEnd + 1))
  if (!silent) state.push('text_special', '', 0).content = written
  state.pos += written.length
  return true
}

/** Where `(address)` ends that begins at an offset; the offset itself when there is none. */
function addressEnd(text: string, from: number): number {
  const address = /\((?:[^()\\]|\\.|\([^()]*\))*\)/suy
  address.lastIndex = from
  return address.test(text) ? address.lastIndex : from
}

/** Names such as `__proto__` are commoner than strong text between underscores; that has its asterisks. */
function readUnderscores(...[state, silent]: Parameters<InlineRule>): boolean {
  const run = /^_{2,}/u.exec(state.src.slice(state.pos, state.posMax))?.[0]
  if (!run) return false
  if (!silent) state.pending += run
  state.pos += run.length
  return true
}

function readMath(...[state, silent]: Parameters<InlineRule>): boolean {
  if (state.src[state.pos] !== '$') return false
  const found = formulaAt(state.src.slice(0, state.posMax), state.pos)
  if (!found) return false
  if (!silent) state.push('math', '', 0).content = found.tex
  state.pos += found.length
  return true
}

/**
 * KaTeX's own output for screen readers is lost in a PDF: the formula is a picture with its source as its name. What
 * is hidden from screen readers would be no part of the picture there, so nothing of it is.
 */
function renderMath(source: string): string {
  const drawn = katex.renderToString(source, { output: 'html', throwOnError: false, trust: false })
  const name = source.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return `<span role="img" aria-label="${name}">${drawn.replaceAll(' aria-hidden="true"', '')}</span>`
}
