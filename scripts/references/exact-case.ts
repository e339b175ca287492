import type { CslNode } from 'citeproc'

const casesOfWords = new Set([
  'title',
  'sentence',
  'lowercase',
  'uppercase',
  'capitalize-all',
  'capitalize-first',
])

function isOwnText({ name, attrs }: CslNode): boolean {
  return name === 'name-part' || (name === 'text' && attrs['variable'] !== undefined)
}

/**
 * A style that leaves the letters of a reading's own fields as they are. Changing case damages names (“Claude
 * Mythos” in sentence case is “Claude mythos”), and no program can tell which words are names. Words that the style
 * adds itself, such as “edited by”, keep their case rules.
 */
export function withExactCase(node: CslNode): CslNode {
  const { 'text-case': textCase, ...others } = node.attrs
  const isDropped = isOwnText(node) && textCase !== undefined && casesOfWords.has(textCase)
  return {
    ...node,
    attrs: isDropped ? others : node.attrs,
    children: node.children.map((child) => (typeof child === 'string' ? child : withExactCase(child))),
  }
}
