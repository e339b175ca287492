import { isBareFrontMatter } from '../documents/parse/bare-front-matter.ts'

/** The lines that include the generated slides. */
const include = ['---', 'src: ./pages/index.md', '---', ''].join('\n')

/** A file as Slidev is to read it: its first line is its first, and keys alone stand between fences. */
export function deckText(text: string): string {
  const plain = text.replace(/^\ufeff/u, '')
  return isBareFrontMatter(plain) ? `---\n${plain.trim()}\n---\n` : plain
}

/** A deck that ends with the generated slides; those of a person who says nothing of their place. */
export function withGeneratedSlides(text: string): string {
  return `${text.trimEnd()}\n\n${include}`
}
