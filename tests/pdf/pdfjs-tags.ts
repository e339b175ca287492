import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TagNode } from './tag-tree.ts'

interface StructNode {
  role: string
  lang?: string
  alt?: string
  mathML?: string
  children: (StructNode | { type: string; id: string })[]
}

/** The tag tree of a page as pdf.js sees it: it shares no code with the project's own reader. */
export async function readTagsIndependently(bytes: Uint8Array, number = 1): Promise<TagNode[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
  try {
    const page = await (await task.promise).getPage(number)
    const texts = await textsOf(page)
    const root = (await page.getStructTree()) as StructNode | null
    const nodeOf = (node: StructNode['children'][number]): TagNode => {
      if (!('role' in node))
        return node.type === 'content'
          ? { kind: 'text', text: texts.get(node.id) ?? '' }
          : { kind: 'annotation' }
      const { alt, children, lang, role } = node
      return {
        kind: 'element',
        role,
        said: [
          ...(lang === undefined ? [] : [`lang=${lang}`]),
          ...(alt === undefined ? [] : [`alt=${JSON.stringify(alt)}`]),
        ],
        children: children.map(nodeOf),
      }
    }
    return (root?.children ?? []).map(nodeOf)
  } finally {
    await task.destroy()
  }
}

/** The MathML of each formula of a page. */
export async function readMathml(bytes: Uint8Array, number = 1): Promise<string[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
  try {
    const page = await (await task.promise).getPage(number)
    const found: string[] = []
    const visit = (node: StructNode['children'][number]) => {
      if (!('role' in node)) return
      if (node.mathML) found.push(node.mathML)
      node.children.forEach(visit)
    }
    const root = (await page.getStructTree()) as StructNode | null
    root?.children.forEach(visit)
    return found
  } finally {
    await task.destroy()
  }
}

/** The text of each mark, by the name that the structure tree has for it. */
async function textsOf(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if ('str' in item) {
      const mark = open.findLast((id) => id !== undefined)
      if (mark !== undefined) texts.set(mark, (texts.get(mark) ?? '') + item.str)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push((item as { id?: string }).id)
  }
  return texts
}
