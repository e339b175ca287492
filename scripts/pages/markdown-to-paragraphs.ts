import { createMarkdownExit } from 'markdown-exit'

const markdown = createMarkdownExit({ html: false })

/** The blocks of a Markdown text as plain paragraphs; a list item begins with a bullet. */
export function markdownToParagraphs(text: string): string[] {
  const paragraphs: string[] = []
  let listItem = false
  for (const token of markdown.parse(text, {})) {
    if (token.type === 'list_item_open') listItem = true
    if (token.type === 'fence' || token.type === 'code_block') paragraphs.push(token.content.trimEnd())
    if (token.type !== 'inline') continue
    const content = (token.children ?? [])
      .map((child) => (child.type === 'softbreak' || child.type === 'hardbreak' ? ' ' : child.content))
      .join('')
    paragraphs.push(listItem ? `• ${content}` : content)
    listItem = false
  }
  return paragraphs
}
