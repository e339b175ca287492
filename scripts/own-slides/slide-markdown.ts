import { componentPlugin } from '@mdit-vue/plugin-component'
import { MarkdownExit } from 'markdown-exit'
import { formulas } from './markdown-formulas.ts'
import { slots } from './markdown-slots.ts'

/** What Slidev's Markdown makes of a slide. */
export type MarkdownToken = ReturnType<MarkdownExit['parse']>[number]

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}

/** Code is text to Vue, and most of its blocks become components that take it encoded. */
function readerOf(hasFormulas: boolean): MarkdownExit {
  const markdown = new MarkdownExit({ html: true, xhtmlOut: true, linkify: true })
  // Markdown takes `<button @click=…>` for text; this is how Slidev takes it for an element.
  markdown.use(componentPlugin as never)
  markdown.linkify.set({ fuzzyLink: false })
  markdown.use(slots)
  if (hasFormulas) markdown.use(formulas)
  const { rules } = markdown.renderer
  rules.fence = (tokens, index) => `<pre v-pre>${escaped(tokens[index]!.content)}</pre>\n`
  rules.code_block = rules.fence
  rules.code_inline = (tokens, index) => `<code v-pre>${escaped(tokens[index]!.content)}</code>`
  return markdown
}

const plain = readerOf(false)
const withFormulas = readerOf(true)

/** A stretch of the HTML of a slide, and the line of its body that it comes from. */
export interface Stretch {
  /** Where it begins in the HTML. */
  offset: number
  /** From 0. */
  line: number
}

/** The body of a slide as Slidev's Markdown reads it. */
export interface ReadBody {
  tokens: MarkdownToken[]
  html: string
  /** In order. */
  stretches: Stretch[]
}

/** The tokens of each block at the outermost level. */
function blocksOf(tokens: MarkdownToken[]): MarkdownToken[][] {
  const blocks: MarkdownToken[][] = []
  let depth = 0
  for (const token of tokens) {
    if (depth === 0) blocks.push([])
    blocks.at(-1)!.push(token)
    depth += token.nesting
  }
  return blocks
}

/** Reads the body of a slide as Slidev does, and keeps which line each block of its HTML comes from. */
export function readBody(body: string): ReadBody {
  const markdown = /\$[\s\S]*?\$/u.test(body) ? withFormulas : plain
  const environment = {}
  const tokens = markdown.parse(body, environment)
  let html = ''
  const stretches: Stretch[] = []
  let line = 0
  for (const block of blocksOf(tokens)) {
    line = block[0]?.map?.[0] ?? line
    stretches.push({ offset: html.length, line })
    html += markdown.renderer.render(block, markdown.options, environment)
  }
  return { tokens, html, stretches }
}
