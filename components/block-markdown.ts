import { MarkdownExit } from 'markdown-exit'

const markdown = new MarkdownExit({ html: false, linkify: false, typographer: false })
markdown.inline.ruler.disable(['image', 'entity', 'autolink'])
markdown.renderer.rules.heading_open = () => '<p class="markdown-heading">'
markdown.renderer.rules.heading_close = () => '</p>\n'

/**
 * HTML of a longer text in Markdown: paragraphs, lists, quotations, tables and code. Tags in it are text, and images
 * are not loaded. Its headings become paragraphs, because they would break the order of the page's own.
 */
export function renderBlockMarkdown(text: string): string {
  return markdown.render(text)
}
