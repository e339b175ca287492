import { searchableText } from './searchable-text.ts'

/**
 * Whether pdf.js, which shares no code with this project, finds texts in a PDF; also where it reads a line of them from
 * its other end.
 */
export async function findIndependently(bytes: Uint8Array): Promise<(text: string) => boolean> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
  try {
    const document = await task.promise
    const texts: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      texts.push(...items.map((item) => ('str' in item ? item.str : '')))
    }
    const found = searchableText(texts.join(''))
    return (text) => {
      const sought = searchableText(text)
      return found.includes(sought) || found.includes([...sought].toReversed().join(''))
    }
  } finally {
    await task.destroy()
  }
}
