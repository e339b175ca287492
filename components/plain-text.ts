import { renderInlineMarkdown } from './inline-markdown.ts'

const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** A sentence as it reads without its inline Markdown, for places that show plain text: pictures and their descriptions. */
export function plainText(sentence: string): string {
  return renderInlineMarkdown(sentence)
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:lt|gt|quot|amp);/gu, (sign) => signs[sign] ?? sign)
}
