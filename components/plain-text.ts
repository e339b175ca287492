import { renderInlineMarkdown } from './inline-markdown.ts'

const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** Sentences as they were read before: a drawing reads each again for every size and gap that it tries. */
const readBefore = new Map<string, string>()
const mostRemembered = 2000

/** A sentence as it reads without its inline Markdown, for places that show plain text: pictures and their descriptions. */
export function plainText(sentence: string): string {
  const known = readBefore.get(sentence)
  if (known !== undefined) return known
  const plain = renderInlineMarkdown(sentence)
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:lt|gt|quot|amp);/gu, (sign) => signs[sign] ?? sign)
  if (readBefore.size >= mostRemembered) readBefore.clear()
  readBefore.set(sentence, plain)
  return plain
}
