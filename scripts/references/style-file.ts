import CSL from 'citeproc'
import type { CslNode } from 'citeproc'

/** The name of the style that a dependent style refers to; nothing for a style of its own. */
export function parentName(style: CslNode): string | undefined {
  const info = childNamed(style, 'info')
  const links = info?.children.filter((child): child is CslNode => typeof child !== 'string') ?? []
  const parent = links.find(({ name, attrs }) => name === 'link' && attrs['rel'] === 'independent-parent')
  return parent?.attrs['href']?.split('/').at(-1)
}

function childNamed(node: CslNode, name: string): CslNode | undefined {
  return node.children.find((child): child is CslNode => typeof child !== 'string' && child.name === name)
}

/** A style from the text of a `.csl` file, or nothing when it is none. */
export function parseStyle(text: string): CslNode | undefined {
  try {
    const style = CSL.parseXml(text)
    return style.name === 'style' && childNamed(style, 'info') ? style : undefined
  } catch {
    return undefined
  }
}

/** Whether a style says how to cite, and is no dependent style. */
export function isWhole(style: CslNode): boolean {
  return childNamed(style, 'citation') !== undefined
}
