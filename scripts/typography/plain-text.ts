import { createMarkdownExit } from 'markdown-exit'

const markdown = createMarkdownExit({ html: false }).disable('image')

/** A sentence without its inline Markdown, for places that show plain text only: pictures and their descriptions. */
export function plainText(sentence: string): string {
  return markdown
    .parseInline(sentence, {})
    .flatMap((token) => token.children ?? [])
    .map((token) => (token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : token.content))
    .join('')
}
